/// How a walk ended.
public enum Ending: String, Sendable, Hashable, CaseIterable {
  /// The error is gone.
  case solved
  /// Something has to happen first; the case opens again at its retry step.
  case waiting
  /// Another error appeared, or it was another code from the start.
  case otherCode
  /// All parts are walked; technical support takes over.
  case handedOver
}

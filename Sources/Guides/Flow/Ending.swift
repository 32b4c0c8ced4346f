/// How a walk ended.
public enum Ending: String, Sendable, Hashable, CaseIterable {
  /// The error is gone.
  case solved
  /// Something has to happen first. The case opens again at its retry step.
  case waiting
  /// It is another error, from the start or since something was mended.
  case otherCode
  /// All sections are walked; technical support takes over.
  case handedOver
}

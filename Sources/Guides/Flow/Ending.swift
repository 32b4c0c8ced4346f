/// How a walk ended. An ending of the guide's own counts as one of these.
public enum Ending: String, Sendable, Hashable, CaseIterable {
  /// The error is gone.
  case solved
  /// Something has to happen first. The case opens again at its retry step.
  case waiting
  /// It is another error, from the start or since something was mended.
  case otherCode
  /// Somebody else takes over: technical support if all sections are walked, or whoever an ending of the guide's own names.
  case handedOver
}

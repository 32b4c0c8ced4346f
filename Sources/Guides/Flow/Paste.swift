/// What a pasted address tells at a step: one parameter, and nothing else of it, is read.
public struct Paste: Sendable, Hashable {
  /// The name of the parameter in the address, such as `service`.
  public var parameter: String
  /// The steps, one-choice ones, whose answer it proposes.
  public var proposes: [PlaceID]

  /// Makes a rule for pasted addresses.
  public init(parameter: String, proposes: [PlaceID]) {
    self.parameter = parameter
    self.proposes = proposes
  }
}

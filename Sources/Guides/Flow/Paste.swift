/// What a pasted address says at a step. One parameter of it is read, and nothing else.
public struct Paste: Sendable, Hashable {
  /// The name of the parameter in the address, such as `service`.
  public var parameter: String
  /// The steps whose answer the parameter proposes. Each takes one choice.
  public var proposes: [PlaceID]

  /// Makes a rule for pasted addresses.
  public init(parameter: String, proposes: [PlaceID]) {
    self.parameter = parameter
    self.proposes = proposes
  }
}

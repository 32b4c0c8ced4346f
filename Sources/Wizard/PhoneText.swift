/// A telephone line.
public struct PhoneText: Sendable, Hashable {
  /// The number as the article prints it.
  public var number: String
  /// What the line is for.
  public var label: String
  /// Where the number comes from.
  public var origin: Origin

  /// Makes a telephone line.
  public init(number: String, label: String, origin: Origin) {
    self.number = number
    self.label = label
    self.origin = origin
  }
}

/// Writes a guide's embedded form.
public struct ArchiveWriter: Sendable {
  /// Ends each field. No harmless text has it; from any other text it is left out.
  static let end: Character = "\u{1F}"

  /// Ends each field of a form that is a field of another one.
  static let nestedEnd: Character = "\u{1E}"

  private(set) var text = ""

  /// The embedded form of a value.
  public static func archive(_ value: some Archived) -> String {
    var writer = ArchiveWriter()
    value.write(to: &writer)
    return writer.text
  }

  /// The embedded form of a value as a field, to be read apart from the rest.
  static func nested(_ value: some Archived) -> String {
    String(archive(value).compactMap { $0 == end ? nestedEnd : $0 == nestedEnd ? nil : $0 })
  }

  mutating func put(_ field: String) {
    text += field.filter { $0 != Self.end }
    text.append(Self.end)
  }

  /// Writes values in the given order.
  mutating func put<each Value: Archived>(_ values: repeat each Value) {
    repeat (each values).write(to: &self)
  }
}

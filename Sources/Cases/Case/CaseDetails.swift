public import Guides

/// Whom a case is about, as somebody wrote it down: the texts of the case form by field.
public struct CaseDetails: Sendable, Hashable {
  /// The texts by field, none of them empty.
  public private(set) var texts: [FieldID: String] = [:]

  /// Makes details.
  public init(_ texts: [FieldID: String] = [:]) {
    for (field, text) in texts { self[field] = text }
  }

  /// Whether nothing is known.
  public var isEmpty: Bool { texts.isEmpty }

  /// The text of a field; empty if nothing is known.
  public subscript(field: FieldID) -> String {
    get { texts[field] ?? "" }
    set { texts[field] = newValue.isEmpty ? nil : newValue }
  }
}

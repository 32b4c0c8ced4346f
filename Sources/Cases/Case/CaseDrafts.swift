public import Guides

/// What was typed into the fields of a case and not confirmed yet. It stands in its field again when the field is opened
/// the next time.
///
/// Nobody has confirmed a draft, so that no summary, list or search has it.
public struct CaseDrafts: Sendable, Hashable {
  /// A field that has a draft.
  public enum Field: Sendable, Hashable {
    /// The note at a place.
    case note(PlaceID)
    /// The value at a step that asks for one.
    case value(PlaceID)
    /// Why the case is parked.
    case parkingReason
    /// A field of the case form.
    case field(FieldID)

    /// How much text the field takes at most. A field of the form may take less.
    public var limit: TextLimit {
      switch self {
      case .note: .note
      case .value: .field
      case .parkingReason: .parkingReason
      case .field: .field
      }
    }
  }

  /// The drafts by field, none of them empty.
  public private(set) var texts: [Field: String] = [:]

  /// Makes drafts of texts.
  public init(_ texts: [Field: String] = [:]) {
    for (field, text) in texts { self[field] = text }
  }

  /// Whether there is none.
  public var isEmpty: Bool { texts.isEmpty }

  /// Whether a field of the case form has a draft.
  public var hasDetails: Bool { texts.keys.contains(where: \.isOfForm) }

  /// Removes the drafts of the case form.
  public mutating func removeDetails() {
    texts = texts.filter { !$0.key.isOfForm }
  }

  /// The draft of a field, cut to the field's limit; `nil` if there is none. An empty text is none.
  public subscript(field: Field) -> String? {
    get { texts[field] }
    set {
      let text = newValue.map(field.limit.prefix)
      texts[field] = text?.isEmpty == true ? nil : text
    }
  }
}

extension CaseDrafts.Field {
  fileprivate var isOfForm: Bool {
    if case .field = self { true } else { false }
  }
}

extension ReportValue {
  /// The facts with escaped words. An empty text becomes nothing, so that a section can test for it.
  func filled(escaping escape: (String) -> String) -> ReportValue? {
    switch self {
    case .text(let text): text.isEmpty ? nil : .text(escape(text))
    case .number, .flag: self
    case .list(let values): .list(values.compactMap { $0.filled(escaping: escape) })
    case .fields(let fields): .fields(fields.compactMapValues { $0.filled(escaping: escape) })
    }
  }

  /// The words that are written for the value; empty if only its parts can be written.
  var words: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .flag(let flag): String(flag)
    case .list, .fields: ""
    }
  }

  /// Whether a section on the value shows its content.
  var isSomething: Bool {
    switch self {
    case .flag(let flag): flag
    case .list(let values): !values.isEmpty
    case .text, .number, .fields: true
    }
  }

  /// The values that a section is repeated for: the items of a list, else the value itself.
  var items: [ReportValue] {
    if case .list(let values) = self { values } else { [self] }
  }
}

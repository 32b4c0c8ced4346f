extension ReportValue {
  /// The facts with their words escaped; an empty text is nothing, so that a section can ask whether there is one.
  func filled(escaping escape: (String) -> String) -> ReportValue? {
    switch self {
    case .text(let text): text.isEmpty ? nil : .text(escape(text))
    case .number, .flag: self
    case .list(let values): .list(values.compactMap { $0.filled(escaping: escape) })
    case .fields(let fields): .fields(fields.compactMapValues { $0.filled(escaping: escape) })
    }
  }

  /// What is written of it; nothing if only its parts can be.
  var words: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .flag(let flag): String(flag)
    case .list, .fields: ""
    }
  }

  /// Whether a section on it comes at all.
  var isSomething: Bool {
    switch self {
    case .flag(let flag): flag
    case .list(let values): !values.isEmpty
    case .text, .number, .fields: true
    }
  }

  /// What a section comes for: each item of a list, else the value itself.
  var items: [ReportValue] {
    if case .list(let values) = self { values } else { [self] }
  }
}

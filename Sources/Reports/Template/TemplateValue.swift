import FoundationEssentials

/// The facts of a report as a template sees them.
indirect enum TemplateValue: Decodable, Sendable, Hashable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([TemplateValue])
  case fields([String: TemplateValue])

  /// The facts under the keys that they have as JSON.
  init(of content: some Encodable) throws {
    self = try JSONDecoder().decode(TemplateValue.self, from: JSONEncoder().encode(content))
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([TemplateValue].self) {
      self = .list(list)
    } else {
      self = .fields(try container.decode([String: TemplateValue].self))
    }
  }

  /// The facts with their words escaped; an empty text is nothing, so that a section can ask whether there is one.
  func filled(escaping escape: (String) -> String) -> TemplateValue? {
    switch self {
    case .text(let text): text.isEmpty ? nil : .text(escape(text))
    case .number, .flag: self
    case .list(let values): .list(values.compactMap { $0.filled(escaping: escape) })
    case .fields(let fields): .fields(fields.compactMapValues { $0.filled(escaping: escape) })
    }
  }

  /// What is written of it; nothing where only its parts can be.
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
  var items: [TemplateValue] {
    if case .list(let values) = self { values } else { [self] }
  }

  /// The parts by their names.
  var fields: [String: TemplateValue] {
    if case .fields(let fields) = self { fields } else { [:] }
  }
}

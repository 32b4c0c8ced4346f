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

  /// What the template engine takes; an empty text is nothing, so that a section can ask whether there is one.
  func filled(escaping escape: (String) -> String) -> Any? {
    switch self {
    case .text(let text): text.isEmpty ? nil : escape(text)
    case .number(let number): String(number)
    case .flag(let flag): flag
    case .list(let values): values.compactMap { $0.filled(escaping: escape) }
    case .fields(let fields): fields.compactMapValues { $0.filled(escaping: escape) }
    }
  }
}

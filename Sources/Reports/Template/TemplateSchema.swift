import Guides

/// The names that a template of a summary may use: the keys of the summary as JSON.
indirect enum TemplateSchema: Sendable, Hashable {
  case value
  /// A list of plain values. In its section each is `.`.
  case values
  /// A value with parts, which may be missing.
  case fields([String: TemplateSchema])
  /// A list of values with parts.
  case list([String: TemplateSchema])

  /// The names inside; empty for a plain value.
  var keys: [String: TemplateSchema] {
    switch self {
    case .value, .values: [:]
    case .fields(let keys), .list(let keys): keys
    }
  }

  var isList: Bool {
    switch self {
    case .value, .fields: false
    case .values, .list: true
    }
  }

  /// The whole summary, for cases with the details of a form.
  static func summary(of form: CaseForm) -> TemplateSchema {
    let details = form.fields.map(\.id.rawValue)
    return .fields([
      "guide": fields(of: ["id", "title", "subtitle", "version", "source"]),
      "record": fields(of: ["number", "code"] + details),
      "day": .value, "dayInWords": .value, "ending": .value, "next": .value,
      "verdict": fields(of: ["kind", "place", "text"]),
      "actions": .list(
        keys(["finding", "actor", "text"]).merging([
          "phones": .list(keys(["number", "label", "origin"])), "followUp": fields(of: ["first", "last", "text"]),
          "addresses": .values,
        ]) { $1 }),
      "causes": .list(keys(["id", "name", "state", "place", "text"])),
      "addresses": .list(keys(["number", "address", "label", "instead", "origin"])),
      "notes": .list(keys(["place", "text"])),
      "walk": .list(
        keys(["place", "kind", "section", "sectionTitle", "name", "value", "isDerived", "text"]).merging([
          "choiceIDs": .values, "answers": .values,
        ]) { $1 }),
    ])
  }

  private static func fields(of names: [String]) -> TemplateSchema { .fields(keys(names)) }

  private static func keys(_ names: [String]) -> [String: TemplateSchema] {
    Dictionary(names.map { ($0, .value) }) { first, _ in first }
  }
}

/// Fills facts into the nodes of a template.
struct TemplateFilling {
  /// The document so far.
  private(set) var text = ""
  /// The values in which names are looked up, the innermost last.
  private var scopes: [ReportValue]

  /// Fills in facts.
  init(_ nodes: [TemplateNode], with facts: ReportValue) {
    scopes = [facts]
    fill(nodes)
  }

  private mutating func fill(_ nodes: [TemplateNode]) {
    for node in nodes {
      switch node {
      case .text(let words): text += words
      case .value(let path): text += value(at: path)?.words ?? ""
      case .section(let path, let inside): fill(inside, forEachOf: value(at: path))
      case .invertedSection(let path, let inside):
        if value(at: path)?.isSomething != true { fill(inside) }
      }
    }
  }

  private mutating func fill(_ nodes: [TemplateNode], forEachOf value: ReportValue?) {
    guard let value, value.isSomething else { return }
    for item in value.items {
      scopes.append(item)
      fill(nodes)
      scopes.removeLast()
    }
  }

  /// The value at a path. Its first name is looked up from the innermost scope outwards; `.` is the innermost scope
  /// itself.
  private func value(at path: [String]) -> ReportValue? {
    guard path != Self.itself else { return scopes.last }
    var value = scopes.lazy.reversed().compactMap { $0.fields[path[0]] }.first
    for name in path.dropFirst() { value = value?.fields[name] }
    return value
  }

  private static let itself = ["", ""]
}

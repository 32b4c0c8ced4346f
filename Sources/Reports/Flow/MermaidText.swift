import Text

/// A graph in the language of Mermaid.
struct MermaidText {
  private var lines = ["flowchart TD"]

  /// The whole text.
  var text: String { lines.joined(separator: "\n") }

  /// Writes a graph.
  init(of graph: GuideGraph) {
    for (index, group) in graph.groups.enumerated() {
      if let title = group.title { lines.append("  subgraph g\(index)[\(Self.quoted([title]))]") }
      let indent = group.title == nil ? "  " : "    "
      for node in group.nodes { lines.append("\(indent)n\(node)\(Self.box(graph.nodes[node]))") }
      if group.title != nil { lines.append("  end") }
    }
    for arrow in graph.arrows {
      let shaft = arrow.labels.isEmpty ? "-.->" : "-->|\(Self.quoted(arrow.labels))|"
      lines.append("  n\(arrow.from) \(shaft) n\(arrow.to)")
    }
  }

  private static func box(_ node: GuideGraph.Node) -> String {
    let label = quoted(node.lines)
    return switch node.kind {
    case .step: "[\(label)]"
    case .finding: "([\(label)])"
    case .sectionDone: "((\(label)))"
    }
  }

  /// Signs that end a label or a line, or begin an entity, an element, a directive or a formula.
  private static let signs = "#\"&<>`\\%{}$'"

  /// Mermaid has entities by name or number, with `#` instead of `&`.
  private static func quoted(_ lines: [String]) -> String {
    let escaped = lines.map { line in
      line.harmless.unicodeScalars.map { scalar in
        signs.unicodeScalars.contains(scalar) ? "#\(scalar.value);" : String(scalar)
      }.joined()
    }
    return "\"\(escaped.joined(separator: "<br/>"))\""
  }
}

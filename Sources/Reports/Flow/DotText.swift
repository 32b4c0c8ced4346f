import Text

/// A graph in the language of Graphviz.
struct DotText {
  private var lines: [String] = []

  /// The whole text.
  var text: String { lines.joined(separator: "\n") }

  /// Writes a graph.
  init(of graph: GuideGraph) {
    lines = [
      "digraph guide {",
      "  rankdir=TB; node [shape=box, fontname=\"Noto Sans CJK SC\"]; edge [fontname=\"Noto Sans CJK SC\", fontsize=10];",
    ]
    for (index, group) in graph.groups.enumerated() {
      let indent = group.title == nil ? "  " : "    "
      if let title = group.title {
        lines.append("  subgraph cluster_\(index) {")
        lines.append("    label=\(Self.quoted([title])); fontname=\"Noto Sans CJK SC\";")
      }
      for node in group.nodes { lines.append("\(indent)n\(node) \(Self.attributes(of: graph.nodes[node]));") }
      if group.title != nil { lines.append("  }") }
    }
    for arrow in graph.arrows {
      let attributes = arrow.labels.isEmpty ? "[style=dashed]" : "[label=\(Self.quoted(arrow.labels))]"
      lines.append("  n\(arrow.from) -> n\(arrow.to) \(attributes);")
    }
    lines.append("}")
  }

  private static func attributes(of node: GuideGraph.Node) -> String {
    let label = "label=\(quoted(node.lines))"
    return switch node.kind {
    case .step: "[\(label)]"
    case .finding: "[\(label), style=\"rounded,bold\"]"
    case .sectionDone: "[\(label), shape=plaintext]"
    }
  }

  private static func quoted(_ lines: [String]) -> String {
    let escaped = lines.map { $0.harmless.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") }
    return "\"\(escaped.joined(separator: "\\n"))\""
  }
}

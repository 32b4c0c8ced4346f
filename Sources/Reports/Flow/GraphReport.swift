public import Guides

/// A guide's routing as a text for a drawing program.
public struct GraphReport {
  private let graph: GuideGraph

  /// Makes the graph of a guide.
  public init(of guide: Guide) {
    graph = GuideGraph(of: guide)
  }

  /// The graph in a language, without a line end at its end.
  public func render(_ format: GraphFormat) -> String {
    switch format {
    case .dot: DotText(of: graph).text
    case .mermaid: MermaidText(of: graph).text
    }
  }
}

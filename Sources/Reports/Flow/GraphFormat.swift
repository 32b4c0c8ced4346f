/// The languages of a graph.
public enum GraphFormat: String, Sendable, Hashable, CaseIterable {
  /// Graphviz.
  case dot
  /// Mermaid, which many wikis and code hosts draw.
  case mermaid
}

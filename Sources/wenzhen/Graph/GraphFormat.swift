import ArgumentParser

/// The languages in which a graph can be had.
enum GraphFormat: String, CaseIterable, ExpressibleByArgument {
  /// Graphviz.
  case dot
  /// Mermaid, which many wikis and code hosts draw.
  case mermaid
}

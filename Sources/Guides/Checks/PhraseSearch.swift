/// Finds many phrases in a text at once. The time grows with the lengths of phrases and text, not with their product.
///
/// The phrases make a tree of characters. Each node knows the longest beginning of a phrase that its own end matches
/// (Aho and Corasick, 1975).
struct PhraseSearch {
  private struct Edge: Hashable {
    let from: Int
    let character: Character
  }

  private var edges: [Edge: Int] = [:]
  /// For each node, the node to go on from if no edge fits.
  private var fallbacks = [0]
  private var ends: [Int: Set<String>] = [:]

  /// Makes a search for phrases. An empty phrase is never found.
  init(for phrases: some Sequence<String>) {
    var byDepth: [[Edge]] = []
    for phrase in phrases where !phrase.isEmpty {
      var node = 0
      for (depth, character) in phrase.enumerated() {
        let edge = Edge(from: node, character: character)
        if let known = edges[edge] {
          node = known
          continue
        }
        node = fallbacks.count
        edges[edge] = node
        fallbacks.append(0)
        if depth == byDepth.count { byDepth.append([]) }
        byDepth[depth].append(edge)
      }
      ends[node, default: []].insert(phrase)
    }
    for edge in byDepth.dropFirst().joined() {
      guard let node = edges[edge] else { continue }
      fallbacks[node] = self.node(after: fallbacks[edge.from], character: edge.character)
    }
  }

  /// The phrases that are in the text.
  func phrases(in text: String) -> Set<String> {
    var seen: Set<Int> = []
    var node = 0
    for character in text {
      node = self.node(after: node, character: character)
      var end = node
      while end != 0, seen.insert(end).inserted { end = fallbacks[end] }
    }
    return seen.reduce(into: []) { found, node in found.formUnion(ends[node] ?? []) }
  }

  private func node(after start: Int, character: Character) -> Int {
    var node = start
    while true {
      if let next = edges[Edge(from: node, character: character)] { return next }
      if node == 0 { return 0 }
      node = fallbacks[node]
    }
  }
}

/// Looks for many phrases in a text at once, so that the time grows with their lengths and not with the product of them.
///
/// The phrases make a tree of characters, each node of which knows the longest other beginning of a phrase that ends
/// like it (Aho and Corasick, 1975).
struct PhraseSearch {
  private struct Edge: Hashable {
    let from: Int
    let character: Character
  }

  private var edges: [Edge: Int] = [:]
  /// For each node, the one to go on from where no edge leads on.
  private var fallbacks = [0]
  private var ends: [Int: Set<String>] = [:]

  /// Makes a search for phrases; an empty one is never looked for.
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

  /// The phrases that stand in the text.
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

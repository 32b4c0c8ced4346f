/// A name that somebody may have meant who typed another one.
enum SimilarName {
  /// Longer words are no name with a few wrong letters.
  private static let longest = 32

  /// The name that is nearest to a word, in any case of letters: the only one that begins like it, or else the one with
  /// the fewest letters to change, of three at most one; `nil` if none is near.
  static func nearest(to word: String, among names: [String]) -> String? {
    let typed = Array(word.lowercased())
    guard !typed.isEmpty, typed.count <= longest else { return nil }
    let begun = names.filter { typed.count > 1 && $0.starts(with: typed) }
    if begun.count == 1 { return begun[0] }
    let distances = names.map { (name: $0, count: changes(from: typed, to: Array($0))) }
    let near = distances.filter { $0.count * 3 <= max(typed.count, $0.name.count) }
    return near.min { $0.count < $1.count }?.name
  }

  /// How many letters have to be put in, left out or exchanged (Levenshtein).
  private static func changes(from word: [Character], to name: [Character]) -> Int {
    var row = Array(0...name.count)
    for (line, letter) in word.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (column, other) in name.enumerated() {
        let exchanged = diagonal + (letter == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(exchanged, diagonal + 1, row[column] + 1)
      }
    }
    return row[name.count]
  }
}

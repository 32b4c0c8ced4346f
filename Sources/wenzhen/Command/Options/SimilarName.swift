/// Finds the name that somebody probably meant who typed another one.
enum SimilarName {
  /// The longest word that is compared.
  private static let longest = 32

  /// The name that is nearest to a word, whatever its case: the only name that begins with the word, or else the name
  /// with the fewest changed letters, at most one of three; `nil` if no name is near.
  static func nearest(to word: String, among names: [String]) -> String? {
    let typed = Array(word.lowercased())
    guard !typed.isEmpty, typed.count <= longest else { return nil }
    let begun = names.filter { typed.count > 1 && $0.starts(with: typed) }
    if begun.count == 1 { return begun[0] }
    let distances = names.map { (name: $0, count: changes(from: typed, to: Array($0))) }
    let near = distances.filter { $0.count * 3 <= max(typed.count, $0.name.count) }
    return near.min { $0.count < $1.count }?.name
  }

  /// How many letters must be inserted, deleted or replaced (Levenshtein distance).
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

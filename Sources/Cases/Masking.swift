/// Makes private words fit to be shown where others may look.
enum Masking {
  /// The text with a star for each character but the first and last ones named; one too short for that is all stars.
  static func masked(_ text: String, keepingFirst first: Int, last: Int) -> String {
    let characters = Array(text)
    guard characters.count > first + last else { return String(repeating: "*", count: characters.count) }
    let stars = String(repeating: "*", count: characters.count - first - last)
    return String(characters.prefix(first)) + stars + String(characters.suffix(last))
  }
}

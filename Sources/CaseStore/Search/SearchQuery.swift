internal import Cases
internal import GuideContent
internal import Text

/// What somebody looks for, as the full-text index and the digits are asked for it.
struct SearchQuery: Sendable, Hashable {
  private static let mostWords = 16
  private static let fewestDigits = 3

  /// What the index of words is asked, every word of it quoted; `nil` if the text holds no word.
  let words: String?
  /// The same for the table `search`, which has each hanzi alone.
  let match: String?
  /// A part of a number among the details; `nil` if the text holds anything else.
  let digits: String?

  /// What the index of pinyin initials is asked; `nil` if the text holds anything but initials.
  let initials: String?

  /// Makes a query of what was typed, whatever that is.
  init(_ typed: String) {
    let text = SearchText.folded(TextLimit.words.prefix(of: typed.plainSigns))
    words = Self.match(text) { SearchTokens($0).phrase }
    match = Self.match(text, Self.phrase)
    initials = InitialGrams.match(text)
    let digits = SearchText.digits(of: text)
    let isNumber = text.allSatisfy { $0.isWhitespace || $0 == "-" || ("0"..."9").contains($0) }
    self.digits = isNumber && digits.count >= Self.fewestDigits ? digits : nil
  }

  /// Every word of the text, or all of it as one word: a case number is kept without its hyphens.
  private static func match(_ text: String, _ phrase: (String) -> String?) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace).filter(isWord).prefix(mostWords)
    guard !words.isEmpty else { return nil }
    let all = words.compactMap { word in
      let phrases = Self.variants(of: String(word)).compactMap(phrase)
      return phrases.count > 1 ? "(\(phrases.joined(separator: " OR ")))" : phrases.first
    }.joined(separator: " AND ")
    guard let number = caseNumber(text).flatMap(phrase) else { return all }
    return "(\(all)) OR \(number)"
  }

  /// A word in all the ways in which a case may have it: as it is often confused, and an address without its scheme, `www.`
  /// or path.
  private static func variants(of word: String) -> [String] {
    guard let address = WebAddress(word) else { return Confusions.shipped.variants(of: word) }
    return address.shorterForms
  }

  /// The text as a case number begins; a whole one may have signs in it that look alike.
  private static func caseNumber(_ text: String) -> String? {
    if let number = CaseNumber(text) { return number.signs }
    let signs = text.filter { !$0.isWhitespace && $0 != "-" }
    return signs.count < text.count && signs.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } ? signs : nil
  }

  /// A phrase of the full-text query whose last word may go on.
  private static func phrase(_ word: String) -> String {
    "\"" + SearchText.apart(word).split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\"*"
  }

  /// Whether the index sees anything in it.
  private static func isWord(_ text: Substring) -> Bool {
    text.unicodeScalars.contains(where: SearchTokens.isPartOfWord)
  }
}

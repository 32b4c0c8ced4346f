/// One line of text that is typed: a note, words to search for, a file name.
public struct TextField: Sendable, Hashable {
  /// The text of the field, always harmless.
  public private(set) var text = ""
  /// The number of characters before the caret.
  public private(set) var caret = 0
  /// The most characters of the field. What is typed beyond that is dropped, and so are the scalars of a character
  /// beyond `String.scalarsPerCharacter`.
  public let limit: Int
  /// Whether the field is for a number or for words to search for: it takes text as `String.plainSigns` gives it.
  public let takesPlainSigns: Bool

  /// Makes a field with the first `limit` characters of `text` and the caret at the end.
  public init(text: String = "", limit: Int = 500, takesPlainSigns: Bool = false) {
    self.limit = max(0, limit)
    self.takesPlainSigns = takesPlainSigns
    insert(text)
  }

  /// The same field without its text.
  public var emptied: TextField { TextField(limit: limit, takesPlainSigns: takesPlainSigns) }

  /// The same field with a star for each character, for a text that nobody may read.
  public var starred: TextField {
    var field = self
    field.text = String(repeating: "*", count: text.count)
    return field
  }

  /// Does what `key` does in a line of text, as readline has it.
  ///
  /// - Returns: false if the key means nothing to a text field. Then another part of the screen may use it.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: remove(max(0, caret - 1)..<caret)
    case .delete: remove(caret..<min(text.count, caret + 1))
    case .left: caret = max(0, caret - 1)
    case .right: caret = min(text.count, caret + 1)
    case .home, .control("a"): caret = 0
    case .end, .control("e"): caret = text.count
    case .control("u"): remove(0..<caret)
    case .control("k"): remove(caret..<text.count)
    case .control("w"): remove(startOfWord..<caret)
    default: return false
    }
    return true
  }

  /// Inserts `pasted` at the caret, as much of it as the limit allows.
  public mutating func insert(_ pasted: String) {
    let pasted = takesPlainSigns ? pasted.plainSigns : pasted
    let after = text.dropFirst(caret)
    replace(before: (text.prefix(caret) + pasted).harmless(upTo: limit - after.count)[...], after: after)
  }

  /// The part of the text to show in `width` cells, and the caret's cell in that part.
  ///
  /// The part always has a cell for the caret, also if it stands behind the last character, and never half a hanzi.
  public func visible(width: Int, metrics: TextMetrics) -> (text: String, caretColumn: Int) {
    guard width > 0 else { return ("", 0) }
    let before = Array(text.prefix(caret))
    let underCaret = text.dropFirst(caret).first.map(metrics.width(of:)) ?? 1
    var column = 0
    var start = before.count
    while start > 0 {
      let wider = column + metrics.width(of: before[start - 1])
      if wider + max(1, underCaret) > width { break }
      column = wider
      start -= 1
    }
    return (metrics.prefix(of: String(text.dropFirst(start)), width: width), column)
  }

  /// Where the word before the caret begins. Blanks between word and caret belong to it.
  private var startOfWord: Int {
    let word = text.prefix(caret).reversed().drop { $0 == " " }.drop { $0 != " " }
    return word.count
  }

  private mutating func remove(_ range: Range<Int>) {
    replace(before: text.prefix(range.lowerBound), after: text.dropFirst(range.upperBound))
  }

  /// Sets the text to both parts, with the caret between them. Marks at the border may join two characters into one.
  private mutating func replace(before: Substring, after: Substring) {
    text = String(before + after).harmless(upTo: limit)
    caret = min(String(before).harmless(upTo: limit).count, text.count)
  }
}

extension String {
  /// The text without anything that could steer or confuse a terminal.
  ///
  /// Every text that is measured or drawn goes through this property, whoever wrote it: articles, notes, file names,
  /// arguments, `TERM`. These each become `?`: control characters, everything of category Cf (bidirectional controls,
  /// zero-width characters, tags), line and paragraph separators, code points without a character, and remains of
  /// broken text. The `?` is visible, so that nobody can hide one text inside another, and it is ASCII, so that it has
  /// the same width in every terminal. A tab or a line end becomes a blank. At most two combining marks stay on a
  /// character; a mark without a character becomes `?`. Harmless text stays as it is.
  public var harmless: String {
    if plainWidth(ambiguous: 1) != nil { return self }
    var cleaner = TextCleaner()
    var clean = UnicodeScalarView()
    for scalar in unicodeScalars { cleaner.clean(scalar).map { clean.append($0) } }
    return String(clean)
  }
}

/// Makes a text harmless scalar by scalar, since a `Character` can hold any number of them.
struct TextCleaner {
  fileprivate static let mark: Unicode.Scalar = "?"
  private static let marksPerCell = 2

  private var marksLeft: Int?
  private var endedWithCarriageReturn = false

  /// The replacement of the text's next scalar; `nil` if the scalar is left out.
  mutating func clean(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let endsSameLine = scalar == "\n" && endedWithCarriageReturn
    endedWithCarriageReturn = scalar == "\r"
    if endsSameLine { return nil }
    if scalar.isCombining { return cleanMark(scalar) }
    marksLeft = Self.marksPerCell
    return scalar.harmlessForm
  }

  private mutating func cleanMark(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard let left = marksLeft else {
      marksLeft = Self.marksPerCell
      return Self.mark
    }
    guard left > 0 else { return nil }
    marksLeft = left - 1
    return scalar
  }
}

extension Unicode.Scalar {
  /// Whether the scalar shares the cell of the one before it: a combining mark, or a Hangul vowel or final consonant.
  var isCombining: Bool {
    if value < 0x300 || isPlain { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: return true
    default: return isTrailingJamo
    }
  }

  /// Whether the scalar is a vowel or a final consonant that joins the Hangul consonant before it.
  var isTrailingJamo: Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value)
  }

  fileprivate var harmlessForm: Unicode.Scalar {
    switch self {
    case "\t", "\n", "\r": return " "
    case "\u{FFFD}": return TextCleaner.mark
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: return TextCleaner.mark
    default: return self
    }
  }
}

import GuideContent
import TextScreen
import Wizard

/// The hand-off code as it is shown and read out.
struct CodeWords {
  private let code: HandOffCode?
  private let number: CaseNumber

  init(session: Session, number: CaseNumber) {
    code = try? HandOffCode(of: session.path, through: session.guide)
    self.number = number
  }

  /// What to say and do, the code group by group with its digits in words, and what the code is good for.
  var paragraphs: [String] {
    guard let code else {
      return [Phrases.Screen.codeTooLong, Phrases.Screen.codeNumber(number: number.description)]
    }
    let groups = code.groups.map { group in
      Phrases.Screen.codeLine(
        digits: group.map(String.init).joined(separator: " "),
        words: group.map(Self.word(for:)).joined(separator: " "))
    }
    return [Phrases.Screen.codeHow, ""] + groups + [
      "", Phrases.Screen.codeUse, Phrases.Screen.codeHolds, Phrases.Screen.codeNumber(number: number.description),
    ]
  }

  private static func word(for digit: Character) -> String {
    let words = Array(Phrases.Digits.readAloud)
    guard let value = digit.wholeNumberValue, words.indices.contains(value) else { return String(digit) }
    return String(words[value])
  }
}

import Cases
import GuideContent
import Guides
import Text
import Wizard

/// The hand-off code in words, for the screen and for reading aloud.
struct CodeWords {
  private let code: HandOffCode?
  private let number: CaseNumber
  private let isKiosk: Bool
  /// The short names of the places whose values a code does not carry.
  private let places: [String]

  init(session: Session, number: CaseNumber, isKiosk: Bool) {
    self.isKiosk = isKiosk
    code = try? HandOffCode(of: session.path, through: session.guide)
    self.number = number
    places = session.path.places.filter { session.guide.step($0.id)?.asksValue == true && $0.answer != nil }
      .map { session.guide.words(of: $0.id).short }
  }

  /// The digits without gaps; `nil` if the path is too long for a code.
  var digits: String? { code?.groups.joined() }

  /// What the code is for, the code group by group with its digits in words, and what to do with it.
  var paragraphs: [String] {
    let numberLine =
      isKiosk
      ? Phrases.Kiosk.codeNumber(number: number.description) : Phrases.Screen.codeNumber(number: number.description)
    guard let code else { return [Phrases.Screen.codeTooLong, numberLine] }
    let groups = code.groups.map { group in
      Phrases.Screen.codeLine(
        digits: group.map(String.init).joined(separator: " "),
        words: group.map(Self.word(for:)).joined(separator: " "))
    }
    let (how, use) =
      isKiosk ? (Phrases.Kiosk.codeHow, Phrases.Kiosk.codeUse) : (Phrases.Screen.codeHow, Phrases.Screen.codeUse)
    let lacking =
      places.isEmpty
      ? [] : [Phrases.Screen.codeLacksValues(places: places.joined(separator: Phrases.Outline.separator))]
    return [how, ""] + groups + ["", use, Phrases.Screen.codeHolds] + lacking + [numberLine]
  }

  private static func word(for digit: Character) -> String {
    let words = Array(Phrases.Digits.readAloud)
    guard let value = digit.wholeNumberValue, words.indices.contains(value) else { return String(digit) }
    return String(words[value])
  }
}

import Cases
import GuideContent
import Guides
import Testing
import Text
import Wizard

@testable import WizardScreens

@Suite("Text without end, typed or pasted")
struct EndlessTextTests {
  /// Characters that have no end, and one that has.
  private static let pieces = ["\u{1100}", "\u{0915}\u{094D}", "\u{0D4E}", "\u{1F3FB}", "长"]

  private func long(_ piece: String) -> String { String(repeating: piece, count: 20_000) }

  /// Whether a text is as short as its limit says.
  private func isWithin(_ limit: TextLimit, _ text: String?) -> Bool {
    guard let text else { return false }
    return !text.isEmpty && text.count <= limit.characters && text.unicodeScalars.count <= limit.scalars
      && text.allSatisfy { $0.unicodeScalars.count <= TextLimit.scalarsPerCharacter }
  }

  @Test("is kept short as a note, as the reason for parking a case, and as a name of a file", arguments: pieces)
  func lines(piece: String) throws {
    for keys in ["n", "h", "sw"] {
      var state = try Screens.state(keys: keys)
      _ = state.handle(.paste(long(piece)))
      for scalar in piece.unicodeScalars { state.press(.character(Character(scalar))) }
      let frame = state.frame()
      #expect(frame.rows.joined().reduce(0) { $0 + $1.text.unicodeScalars.count } < 10_000)
      let effects = state.press(.enter)
      switch keys {
      case "n": #expect(isWithin(.note, state.session.notes["code"]))
      case "h": #expect(isWithin(.parkingReason, state.cover.parkedBecause))
      default:
        guard case .save(let path, _) = effects.first else {
          Issue.record("not saved")
          return
        }
        #expect(isWithin(.path, path))
      }
    }
  }

  @Test("is kept short in every field of the form", arguments: pieces)
  func form(piece: String) throws {
    var state = try Screens.state(keys: "i")
    for _ in 0..<5 {
      _ = state.handle(.paste(long(piece)))
      state.press(.down)
    }
    guard case .form(let form) = state.overlay else {
      Issue.record("no form")
      return
    }
    for field in form.fields { #expect(isWithin(field.field.rule.textLimit, field.text.text)) }
    #expect(form.fields.count == 5)
  }

  @Test("is kept short where it names a case, is looked for, or is an address", arguments: pieces)
  func asked(piece: String) throws {
    var state = try Screens.state(keys: "r")
    _ = state.handle(.paste(long(piece)))
    guard case .resume(let typed) = state.press(.enter).last else {
      Issue.record("not asked for")
      return
    }
    #expect(isWithin(.reference, typed))
    state = try Screens.state(keys: "/")
    _ = state.handle(.paste(long(piece)))
    guard case .find(let find) = state.overlay else {
      Issue.record("not looked for")
      return
    }
    #expect(isWithin(.words, find.field.text))
    state = try Screens.state(keys: "v")
    _ = state.handle(.paste(long(piece)))
    guard case .input(let input) = state.overlay else {
      Issue.record("nothing to paste into")
      return
    }
    #expect(isWithin(.address, input.field.text))
  }

  @Test("is kept short at the desk, from its start on", arguments: pieces)
  func desk(piece: String) {
    let today = CalendarDay(year: 2026, month: 11, day: 24)
    let started = DeskState(surface: Surface(Screens.usual), today: today, text: long(piece))
    #expect(isWithin(.words, started.query.text))
    var desk = DeskState(surface: Surface(Screens.usual), today: today)
    _ = desk.handle(.paste(long(piece)))
    #expect(isWithin(.words, desk.query.text))
  }

  @Test("is kept short line by line, in what is kept and in what is said", arguments: pieces)
  func dialogue(piece: String) throws {
    var dialogue = LineDialogue(session: Session(guide: try Screens.guide()), cover: Screens.cover, audience: .agent)
    var said = dialogue.handle(.start).lines + dialogue.type("n 签" + long(piece)).lines
    #expect(isWithin(.note, dialogue.session.notes["code"]))
    said += dialogue.type("h 签" + long(piece)).lines
    #expect(isWithin(.parkingReason, dialogue.cover.parkedBecause))
    guard case .resume(let typed) = dialogue.type("r 签" + long(piece)).effect else {
      Issue.record("not asked for")
      return
    }
    #expect(isWithin(.reference, typed))
    said += dialogue.type(long(piece)).lines + dialogue.type("v " + long(piece)).lines + dialogue.type("i").lines
    for line in [long(piece), "-", long(piece), long(piece), long(piece)] { said += dialogue.type(line).lines }
    let details = dialogue.cover.details
    #expect(Set(details.texts.keys) == ["merchant", "site", "telephone", "ticket"])
    for field in CaseForm.shipped.fields where field.id != "partnerID" {
      #expect(isWithin(field.rule.textLimit, details[field.id]))
    }
    #expect(said.reduce(0) { $0 + $1.unicodeScalars.count } < 10_000)
  }
}

import Guides
import Randomness
import SampleGuides
import Testing

@testable import Wizard

@Suite("A hand-off code that is wrong")
struct HandOffRefusalTests {
  /// Codes of every length there is in the small guide.
  private func codes() throws -> [HandOffCode] {
    let guide = Guide(trusted: SmallGuide.flowWithoutFrame, texts: SmallGuide.texts)
    let paths = EveryPath(of: guide).paths
    return try stride(from: 0, to: paths.count, by: 29).map { try HandOffCode(of: paths[$0], through: guide) }
  }

  /// The code of a number that need not be a path's: its last digit is the one with which it is taken.
  private func code(ofNumber number: String, for guide: Guide) throws -> HandOffCode {
    let digest = try HandOffCode(of: Session(guide: guide).path, through: guide).digits.dropLast()
    let missing = (4 - number.count % 4) % 4
    let unchecked = String(repeating: "0", count: missing) + number + digest
    return try #require((0...9).compactMap { try? HandOffCode("\(unchecked)\($0)") }.first)
  }

  @Test("in one digit is refused, whichever it is")
  func wrongDigit() throws {
    for code in try codes() {
      for index in code.digits.indices {
        for digit in "0123456789" where digit != code.digits[index] {
          let wrong = code.digits.replacingCharacter(at: index, with: digit)
          #expect(throws: HandOffCodeError.mistyped) { try HandOffCode(wrong) }
        }
      }
    }
  }

  @Test("by two swapped neighbours is refused, wherever they stand")
  func swapped() throws {
    for code in try codes() {
      let digits = Array(code.digits)
      for index in digits.indices.dropLast() where digits[index] != digits[index + 1] {
        var wrong = digits
        wrong.swapAt(index, index + 1)
        #expect(throws: HandOffCodeError.mistyped) { try HandOffCode(String(wrong)) }
      }
    }
  }

  @Test("by a lost or doubled digit is refused with the number of digits")
  func lost() throws {
    for code in try codes() {
      let count = code.digits.count
      for index in code.digits.indices {
        var wrong = code.digits
        let digit = wrong.remove(at: index)
        #expect(throws: HandOffCodeError.incomplete(digits: count - 1)) { try HandOffCode(wrong) }
        wrong.insert(contentsOf: [digit, digit], at: index)
        #expect(throws: HandOffCodeError.incomplete(digits: count + 1)) { try HandOffCode(wrong) }
      }
    }
  }

  @Test(
    "because it is no code at all is refused as such",
    arguments: ["", " ", "-", "K7MNP-3RTUW-9XYAC", "1234 5678 901x", "+1234567", "\u{2460}234", "\u{0661}234", "1.23"])
  func garbage(typed: String) {
    #expect(throws: HandOffCodeError.notACode) { try HandOffCode(typed) }
  }

  @Test("for the guide, having a remainder or a number beyond every path, is refused")
  func fitsNoPath() throws {
    let guide = try SmallGuide.guide
    var rooms = PathRooms(of: guide)
    let counted = rooms.all()
    let all = try #require(counted)
    let nines = [40, 400].map { String(repeating: "9", count: $0) }
    for number in ["\(all)", "\(UInt128.max)", "00000001"] + nines {
      let code = try code(ofNumber: number, for: guide)
      #expect(throws: HandOffCodeError.fitsNoPath, "\(number)") { try code.answers(through: guide) }
    }
    #expect(try code(ofNumber: "\(all - 1)", for: guide).answers(through: guide) == ["code": Answer("other")])
  }

  @Test("with any number is refused, or is the one code of its path")
  func anyNumber() throws {
    let guide = try SmallGuide.guide
    var taken = 0
    for number in 1...1_500 {
      let code = try code(ofNumber: "\(number)", for: guide)
      do throws(HandOffCodeError) {
        let session = Session(guide: guide, answers: try code.answers(through: guide))
        #expect(try HandOffCode(of: session.path, through: guide) == code)
        taken += 1
      } catch {
        #expect(error == .fitsNoPath)
      }
    }
    #expect((1..<1_500).contains(taken))
  }

  @Test("in any way is refused, never a crash", arguments: 1...4 as ClosedRange<UInt64>)
  func anything(seed: UInt64) throws {
    let guide = try SmallGuide.guide
    var random = SeededNumbers(seed: seed)
    let signs = Array("0123456789012345678901234567890123456789 -\u{FF11}\u{3000}\u{301}\u{200D}x\u{0}\u{1F468}")
    var read = 0
    for _ in 0..<2_000 {
      let length = Int.random(in: 0...60, using: &random)
      let typed = String((0..<length).compactMap { _ in signs.randomElement(using: &random) })
      guard let code = try? HandOffCode(typed) else { continue }
      read += 1
      guard let answers = try? code.answers(through: guide) else { continue }
      #expect(try HandOffCode(of: Session(guide: guide, answers: answers).path, through: guide) == code)
    }
    // One of ten is right by chance.
    #expect(read > 0)
  }

  @Test("is never made if a guide has more paths than 128 bits can tell apart", arguments: [(126, true), (127, false)])
  func tooLong(steps: Int, fits: Bool) throws {
    var flow = TinyGuide().flow
    flow.sections[0] = Section(
      id: "section", start: "step.0",
      steps: (0..<steps).map { number in
        let destination = number + 1 < steps ? Destination.place(PlaceID("step.\(number + 1)")) : .sectionDone
        return Step(
          id: PlaceID("step.\(number)"),
          choices: [Choice(id: "no", to: destination), Choice(id: "yes", to: destination)])
      })
    flow.opening[0].choices = [Choice(id: "on", to: .sectionDone)]
    let guide = Guide(trusted: flow, texts: TinyGuide().texts)
    let path = Session(guide: guide, answers: Dictionary(uniqueKeysWithValues: guide.everyLastAnswer)).path
    #expect(path.ending == .handedOver)
    #expect((HandOffCode.longest(in: guide) != nil) == fits)
    guard fits else {
      #expect(throws: HandOffCodeError.tooLong) { try HandOffCode(of: path, through: guide) }
      return
    }
    let code = try HandOffCode(of: path, through: guide)
    #expect(code.digits.count == HandOffCode.longest(in: guide))
    #expect(Session(guide: guide, answers: try code.answers(through: guide)).path == path)
  }
}

extension String {
  fileprivate func replacingCharacter(at index: Index, with character: Character) -> String {
    var changed = self
    changed.replaceSubrange(index...index, with: [character])
    return changed
  }
}

extension Guide {
  /// For every step its last answer.
  fileprivate var everyLastAnswer: [(PlaceID, Answer)] {
    (flow.opening + flow.sections.flatMap(\.steps)).map { ($0.id, Answer($0.choices[$0.choices.count - 1].id)) }
  }
}

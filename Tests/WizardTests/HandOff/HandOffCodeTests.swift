import Guides
import SampleGuides
import Testing
import Wizard

@Suite("A hand-off code")
struct HandOffCodeTests {
  /// Paths over which every kind of question comes, each answered in every way.
  private static let guides: [Guide] = {
    var severalAreImplied = SmallGuide.flowWithoutFrame
    severalAreImplied.opening[0].choices[0].implies = ["contract.type": Answer(["escrow", "other"])]
    var inAnotherOrder = SmallGuide.flowWithoutFrame
    inAnotherOrder.sections.swapAt(0, 2)
    return [SmallGuide.flowWithoutFrame, severalAreImplied, inAnotherOrder, TinyGuide().flow].map {
      Guide(trusted: $0, texts: GuideTexts(naming: $0))
    }
  }()

  @Test("leads back to the path it was made of, and belongs to no other", arguments: guides.indices)
  func roundTrip(index: Int) throws {
    let guide = Self.guides[index]
    let paths = EveryPath(of: guide).paths
    var codes: Set<HandOffCode> = []
    for path in paths {
      let code = try HandOffCode(of: path, through: guide)
      let again = try HandOffCode(code.description)
      #expect(again == code)
      #expect(Session(guide: guide, answers: try again.answers(through: guide)).path == path)
      codes.insert(code)
    }
    #expect(codes.count == paths.count)
  }

  @Test(
    "is read whatever stands between its digits and whatever looks like one",
    arguments: [
      { $0.replacing("-", with: "\u{2013}") }, { $0.replacing("-", with: "——") }, { "\u{202A}\($0)\u{FEFF}" },
      { $0.replacing("-", with: "\u{200B}") }, { $0.replacing("0", with: "O") }, { $0.replacing("1", with: "l") },
      { $0.replacing("1", with: "I").replacing("-", with: "\u{A0}") },
    ] as [@Sendable (String) -> String])
  func disguised(disguise: @Sendable (String) -> String) throws {
    let session = try Session.small("this-code", "always", "yes", "escrow", "waiting")
    let code = try HandOffCode(of: session.path, through: session.guide)
    #expect(try HandOffCode(disguise(code.description)) == code)
  }

  @Test("leads back in guides of any shape", arguments: 1...6 as ClosedRange<UInt64>)
  func generated(seed: UInt64) throws {
    let guide = try GeneratedGuide(sections: ["one", "two"], stepsInSection: 3, stepsBetweenFindings: 2).guide(
      seed: seed)
    for path in EveryPath(of: guide).paths {
      let code = try HandOffCode(of: path, through: guide)
      #expect(Session(guide: guide, answers: try code.answers(through: guide)).path == path)
    }
  }

  @Test("holds the path alone: not the answers at rest, the notes, the place or the way there")
  func pathAlone() throws {
    var session = try Session.small("this-code", "always", "yes", "escrow", "waiting")
    let code = try HandOffCode(of: session.path, through: session.guide)
    try session.make(.note("Mrs Wang, 13800000000"))
    try session.change("contract.signed", to: "no")
    try session.change("contract.signed", to: "yes")
    try session.make(.go("symptom"))
    #expect(try HandOffCode(of: session.path, through: session.guide) == code)
    try session.change("contract.signed", to: "no")
    let straight = try Session.small("this-code", "always", "no")
    #expect(
      try HandOffCode(of: session.path, through: session.guide)
        == HandOffCode(of: straight.path, through: session.guide))
  }

  @Test("tells an answer that follows from another one from the same answer given")
  func derived() throws {
    var session = try Session.small("this-code", "only-old")
    let derived = try HandOffCode(of: session.path, through: session.guide)
    #expect(
      try derived.answers(through: session.guide) == ["code": Answer("this-code"), "symptom": Answer("only-old")])
    try session.change("browser.kind", to: "old")
    let given = try HandOffCode(of: session.path, through: session.guide)
    #expect(try given.answers(through: session.guide)["browser.kind"] == Answer("old"))
    #expect(given != derived)
  }

  @Test("is the same on every machine, and stays so")
  func pinned() throws {
    let session = try Session.small("this-code", "sometimes", "no", "yes", "escrow+other", "waiting", "go-on", "wap")
    let code = try HandOffCode(of: session.path, through: session.guide)
    #expect(code.description == "4676-0107")
    #expect(code.digits == "46760107")
    #expect(code.groups == ["4676", "0107"])
  }

  @Test("of nothing answered is one group")
  func shortest() throws {
    let guide = try SmallGuide.guide
    let code = try HandOffCode(of: Session(guide: guide).path, through: guide)
    #expect(code.groups.count == 1)
    #expect(try code.answers(through: guide) == [:])
  }

  @Test("is read with blanks, hyphens and full-width digits, in groups of any size")
  func typed() throws {
    let session = try Session.small("this-code", "sometimes", "no", "yes", "escrow+other", "waiting", "go-on", "wap")
    let code = try HandOffCode(of: session.path, through: session.guide)
    let wide = code.digits.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFF10 - 0x30) }
    let ways = [
      code.digits, " \(code.groups.joined(separator: "  "))\n", code.groups.joined(separator: "\u{3000}"),
      code.digits.map(String.init).joined(separator: "-"), code.groups.joined(separator: "\u{2014}"),
      String(String.UnicodeScalarView(wide)),
    ]
    for way in ways { #expect(try HandOffCode(way) == code, "\(way)") }
  }
}

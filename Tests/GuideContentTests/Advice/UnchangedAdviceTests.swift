import Foundation
import GuideContent
import Guides
import Randomness
import Testing
import Wizard

/// What the shipped guide says on 50,000 walks and on all short ones, against what it said when the list was made.
///
/// The list has a number for each hundred walks. If a change of the guide is meant, the test's file of what came takes
/// the list's place.
@Suite("The advice of the guide that ships")
struct UnchangedAdviceTests {
  private static let walks = 50_000
  private static let walksPerLine = 100
  /// The most answers of a short walk.
  private static let short = 7
  private static let list = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "advice.txt")

  @Test("is what it was")
  func unchanged() async throws {
    let guide = try ShippedGuides.load("illegal-partner-exterface")
    let came = await (Self.random(guide) + Self.allShort(guide)).map { "\($0)\n" }.joined()
    if try String(contentsOf: Self.list, encoding: .utf8) != came {
      let place = URL(filePath: NSTemporaryDirectory()).appending(path: "advice.txt")
      try came.write(to: place, atomically: true, encoding: .utf8)
      Issue.record("The guide says something else; what came is in \(place.path)")
    }
  }

  private static func random(_ guide: Guide) async -> [String] {
    await withTaskGroup(of: (Int, String).self) { group in
      for line in 0..<(walks / walksPerLine) {
        group.addTask { (line, number(of: randomLines(line, guide), named: "seed \(line)")) }
      }
      return await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  private static func randomLines(_ seed: Int, _ guide: Guide) -> [String] {
    var random = SeededNumbers(seed: UInt64(seed))
    return (0..<walksPerLine).flatMap { _ in AdviceText.lines(of: randomWalk(guide, &random)) }
  }

  /// A walk that answers at random, now and then goes back to a step whose answer followed, and stops anywhere.
  private static func randomWalk(_ guide: Guide, _ random: inout SeededNumbers) -> Session {
    var answers: [PlaceID: Answer] = [:]
    for _ in 0..<Int.random(in: 1...30, using: &random) {
      let path = Session(guide: guide, answers: answers).path
      let open = path.places.last { $0.kind != .finding && $0.answer == nil }
      let derived = path.places.first { $0.isDerived && Int.random(in: 0..<8, using: &random) == 0 }
      guard let step = (derived ?? open).flatMap({ guide.step($0.id) }) else { break }
      answers[step.id] = randomAnswer(to: step, &random)
    }
    return Session(guide: guide, answers: answers)
  }

  private static func randomAnswer(to step: Step, _ random: inout SeededNumbers) -> Answer {
    let one = step.choices[Int.random(in: 0..<step.choices.count, using: &random)]
    guard step.takesSeveral, !one.isExclusive else { return Answer(one.id) }
    let bits = Int.random(in: 0..<(1 << step.choices.count), using: &random)
    let more = step.choices.indices.filter { bits >> $0 & 1 == 1 && !step.choices[$0].isExclusive }
    return step.ordered(Answer(Array(Set(more.map { step.choices[$0].id } + [one.id]))))
  }

  private static func allShort(_ guide: Guide) -> [String] {
    var lines: [String] = []
    var walks = 0
    func walkOn(_ answers: [PlaceID: Answer]) {
      let session = Session(guide: guide, answers: answers)
      lines += AdviceText.lines(of: session)
      walks += 1
      guard answers.count < short, let end = session.path.places.last, let step = guide.step(end.id),
        end.answer == nil
      else { return }
      for answer in everyAnswer(to: step) { walkOn(answers.merging([step.id: answer]) { $1 }) }
    }
    walkOn([:])
    return [number(of: lines, named: "\(walks) walks of at most \(short) answers")]
  }

  private static func everyAnswer(to step: Step) -> [Answer] {
    guard step.takesSeveral else { return step.choices.map { Answer($0.id) } }
    let answers = (1..<(1 << step.choices.count)).map { bits in
      Answer(step.choices.indices.filter { bits >> $0 & 1 == 1 }.map { step.choices[$0].id })
    }
    return answers.filter(step.accepts)
  }

  /// FNV-1a of 64 bits.
  private static func number(of lines: [String], named name: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for line in lines {
      for byte in line.utf8 + [10] { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    }
    return "\(name): \(String(hash, radix: 16))"
  }
}

import Wizard

/// A guide of 10,000 steps in four parts, drawn from a seed: two to four choices each, a finding at every fiftieth step.
struct LargeGuide {
  static let stepsInPart = 2_500
  private static let stepsBetweenFindings = 50

  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// The flow; a choice leads to one of the next three steps, so that paths are long and very many.
  mutating func flow() -> Flow {
    let names = ["contract", "site", "frame", "browser"]
    let parts = names.map { part(named: $0) }
    let findings = names.flatMap { name in
      Self.findingNumbers.map { number in
        Finding(id: PlaceID("\(name).finding.\(number)"), retry: number % 100 == 0 ? .now : .later, actor: "us")
      }
    }
    let ends = ["other-code", "hand-over"].map { Finding(id: PlaceID($0), retry: .none, actor: "us") }
    let choices = [Choice(id: "always", to: .partDone), Choice(id: "sometimes", to: .partDone, first: "frame")]
    return Flow(
      id: "large", version: "1", source: "http://help.example.com/large", causes: ["cause"], start: "symptom",
      triage: "symptom", otherCode: "other-code", handOver: "hand-over",
      opening: [Step(id: "symptom", choices: choices)], parts: parts, findings: findings + ends)
  }

  private static var findingNumbers: [Int] { Array(stride(from: 0, to: stepsInPart, by: stepsBetweenFindings)) }

  private mutating func part(named name: String) -> Part {
    let steps = (0..<Self.stepsInPart).map { number in
      var choices = (0..<Int.random(in: 2...4, using: &random)).map { choice in
        // The first choice leads to the very next step, so that each step is reached.
        let next = choice == 0 ? number + 1 : number + Int.random(in: 1...3, using: &random)
        let destination = next < Self.stepsInPart ? Destination.place(PlaceID("\(name).\(next)")) : .partDone
        return Choice(id: ChoiceID("choice-\(choice)"), to: destination)
      }
      if number % Self.stepsBetweenFindings == 0 {
        choices[1] = Choice(id: "found", to: .place(PlaceID("\(name).finding.\(number)")), found: ["cause"])
      }
      return Step(id: PlaceID("\(name).\(number)"), choices: choices)
    }
    return Part(id: PartID(name), start: PlaceID("\(name).0"), steps: steps)
  }
}

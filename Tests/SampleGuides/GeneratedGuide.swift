package import Guides
import Randomness

/// A guide drawn from a seed: parts of steps with two to four choices each, and findings at even distances.
package struct GeneratedGuide {
  /// The names of the parts.
  private let parts: [String]
  /// The number of steps in each part.
  private let stepsInPart: Int
  /// One step in so many leads to a finding.
  private let stepsBetweenFindings: Int

  /// A guide of that shape.
  package init(
    parts: [String] = ["contract", "site", "frame", "browser"], stepsInPart: Int = 2_500, stepsBetweenFindings: Int = 50
  ) {
    self.parts = parts
    self.stepsInPart = stepsInPart
    self.stepsBetweenFindings = stepsBetweenFindings
  }

  /// The flow; a choice leads to one of the next three steps, so that paths are long and many.
  package func flow(seed: UInt64) -> Flow {
    var random = SeededNumbers(seed: seed)
    let ends = ["other-code", "hand-over"].map { Finding(id: PlaceID($0), retry: .none, actor: "us") }
    let choices = [
      Choice(id: "always", to: .partDone), Choice(id: "sometimes", to: .partDone, first: parts.last.map { PartID($0) }),
    ]
    return Flow(
      id: "generated", version: "1", source: "http://help.example.com/generated", causes: ["cause"], start: "symptom",
      triage: "symptom", otherCode: "other-code", handOver: "hand-over",
      opening: [Step(id: "symptom", choices: choices)], parts: parts.map { part(named: $0, drawnFrom: &random) },
      findings: parts.flatMap(findings) + ends)
  }

  /// The guide, with words made of its names; every check is applied.
  package func guide(seed: UInt64) throws -> Guide {
    let flow = flow(seed: seed)
    let article = Article(address: flow.source, paragraphs: [:])
    return try Guide(checking: flow, texts: GuideTexts(naming: flow), article: article)
  }

  private func findings(in part: String) -> [Finding] {
    stride(from: 0, to: stepsInPart, by: stepsBetweenFindings).enumerated().map { index, number in
      Finding(id: PlaceID("\(part).finding.\(number)"), retry: index.isMultiple(of: 2) ? .now : .later, actor: "us")
    }
  }

  private func part(named name: String, drawnFrom random: inout SeededNumbers) -> Part {
    let steps = (0..<stepsInPart).map { number in
      var choices = (0..<Int.random(in: 2...4, using: &random)).map { choice in
        // The first choice leads to the very next step, so that each step is reached.
        let next = choice == 0 ? number + 1 : number + Int.random(in: 1...3, using: &random)
        let destination = next < stepsInPart ? Destination.place(PlaceID("\(name).\(next)")) : .partDone
        return Choice(id: ChoiceID("choice-\(choice)"), to: destination)
      }
      if number.isMultiple(of: stepsBetweenFindings) {
        choices[1] = Choice(id: "found", to: .place(PlaceID("\(name).finding.\(number)")), found: ["cause"])
      }
      return Step(id: PlaceID("\(name).\(number)"), choices: choices)
    }
    return Part(id: PartID(name), start: PlaceID("\(name).0"), steps: steps)
  }
}

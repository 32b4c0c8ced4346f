package import Guides
import Randomness

/// A guide drawn from a seed: sections of steps with two to four choices each, and findings at even distances.
package struct GeneratedGuide {
  /// The names of the sections.
  private let sections: [String]
  /// The number of steps in each section.
  private let stepsInSection: Int
  /// One step in so many leads to a finding.
  private let stepsBetweenFindings: Int

  /// A guide of that shape.
  package init(
    sections: [String] = ["contract", "site", "frame", "browser"], stepsInSection: Int = 2_500,
    stepsBetweenFindings: Int = 50
  ) {
    self.sections = sections
    self.stepsInSection = stepsInSection
    self.stepsBetweenFindings = stepsBetweenFindings
  }

  /// The flow; a choice leads to one of the next three steps, so that paths are long and many.
  package func flow(seed: UInt64) -> Flow {
    var random = SeededNumbers(seed: seed)
    let ends = ["other-code", "hand-over"].map { Finding(id: PlaceID($0), retry: .none, actor: "us") }
    let choices = [
      Choice(id: "always", to: .sectionDone),
      Choice(id: "sometimes", to: .sectionDone, first: sections.last.map { SectionID($0) }),
    ]
    return Flow(
      id: "generated", version: "1", source: "http://help.example.com/generated", causes: ["cause"], start: "symptom",
      triage: "symptom", otherCode: "other-code", handOver: "hand-over",
      opening: [Step(id: "symptom", choices: choices)],
      sections: sections.map { section(named: $0, drawnFrom: &random) },
      findings: sections.flatMap(findings) + ends)
  }

  /// The guide, with words made of its names; every check is applied.
  package func guide(seed: UInt64) throws -> Guide {
    let flow = flow(seed: seed)
    let article = Article(address: flow.source, paragraphs: [:])
    return try Guide(checking: flow, texts: GuideTexts(naming: flow), article: article)
  }

  private func findings(in section: String) -> [Finding] {
    stride(from: 0, to: stepsInSection, by: stepsBetweenFindings).enumerated().map { index, number in
      Finding(id: PlaceID("\(section).finding.\(number)"), retry: index.isMultiple(of: 2) ? .now : .later, actor: "us")
    }
  }

  private func section(named name: String, drawnFrom random: inout SeededNumbers) -> Section {
    let steps = (0..<stepsInSection).map { number in
      var choices = (0..<Int.random(in: 2...4, using: &random)).map { choice in
        // The first choice leads to the very next step, so that each step is reached.
        let next = choice == 0 ? number + 1 : number + Int.random(in: 1...3, using: &random)
        let destination = next < stepsInSection ? Destination.place(PlaceID("\(name).\(next)")) : .sectionDone
        return Choice(id: ChoiceID("choice-\(choice)"), to: destination)
      }
      if number.isMultiple(of: stepsBetweenFindings) {
        choices[1] = Choice(id: "found", to: .place(PlaceID("\(name).finding.\(number)")), found: ["cause"])
      }
      return Step(id: PlaceID("\(name).\(number)"), choices: choices)
    }
    return Section(id: SectionID(name), start: PlaceID("\(name).0"), steps: steps)
  }
}

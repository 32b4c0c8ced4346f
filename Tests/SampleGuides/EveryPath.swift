package import Guides
package import Wizard

/// Every path of a guide, ended or not, with the steps that follow from other answers left alone and answered too.
package struct EveryPath {
  package private(set) var paths: [Path] = []
  private let guide: Guide

  package init(of guide: Guide) {
    self.guide = guide
    walkOn(from: 0, after: [:])
  }

  /// - Parameter index: How many questions of the path are settled.
  private mutating func walkOn(from index: Int, after answers: [PlaceID: Answer]) {
    let path = Session(guide: guide, answers: answers).path
    let questions = path.places.filter { $0.kind != .finding }
    guard index < questions.count, let step = guide.step(questions[index].id) else { return paths.append(path) }
    if questions[index].isDerived { walkOn(from: index + 1, after: answers) } else { paths.append(path) }
    for answer in Enumeration.answers(to: step) {
      var more = answers
      more[step.id] = answer
      walkOn(from: index + 1, after: more)
    }
  }
}

extension SmallGuide {
  /// The flow without its section on frames, in which every path can be walked in a moment.
  package static var flowWithoutFrame: Flow {
    var flow = flow
    flow.sections.remove(at: 2)
    flow.findings.removeAll { $0.id == "in-frame" }
    flow.opening[1].choices[1].firstSection = "site"
    return flow
  }
}

import GuideContent
import Guides

/// The booklet's names for the places of a guide. Steps and findings are numbered, since paper has no links.
struct PlaceNumbers: Sendable {
  /// The questions after findings, one for each retry that the guide uses.
  let retrySteps: [Step]
  private let numbers: [PlaceID: String]

  init(of guide: Guide) {
    let flow = guide.flow
    var retries: [Finding.Retry: PlaceID] = [:]
    for finding in flow.findings {
      for retry in finding.retries where retries[retry] == nil { retries[retry] = finding.retryStep(asking: retry) }
    }
    retrySteps = ([.now, .later] + flow.retries.map(\.id)).compactMap { retries[$0] }.compactMap { guide.step($0) }
    let steps = (flow.opening + flow.sections.flatMap(\.steps) + retrySteps).map(\.id)
    var numbers: [PlaceID: String] = [:]
    for (index, id) in steps.enumerated() { numbers[id] = Phrases.Booklet.step(number: String(index + 1)) }
    let findings = flow.findings.count { $0.ends == nil }
    for (index, finding) in flow.findings.enumerated() {
      numbers[finding.id] =
        finding.ends == nil
        ? Phrases.Booklet.finding(number: String(index + 1))
        : Phrases.Booklet.ending(number: String(index - findings + 1))
      for retry in finding.retries {
        numbers[finding.retryStep(asking: retry)] = retries[retry].flatMap { numbers[$0] }
      }
    }
    self.numbers = numbers
  }

  /// The booklet's name for a place.
  subscript(id: PlaceID) -> String {
    numbers[id] ?? id.rawValue
  }

  /// The number of a place and what it is called.
  func name(of id: PlaceID, called name: String) -> String {
    Phrases.Booklet.placeTitle(number: self[id], title: name)
  }
}

import GuideContent
import Guides

/// Words on where the choices of a guide lead.
struct DestinationWords {
  private typealias Words = Phrases.Booklet

  let guide: Guide
  let numbers: PlaceNumbers

  /// The leads of a choice: one, or one for each route if a table decides.
  func leads(of choice: Choice, at step: PlaceID) -> [BookletContent.Lead] {
    switch choice.leads {
    case .route(let route): [lead(along: route, of: choice, at: step, situation: nil)]
    case .table(let id): guide.table(id).map { leads(through: $0, of: choice, at: step) } ?? []
    }
  }

  /// A lead for each route, with all rows that take it.
  private func leads(through table: Table, of choice: Choice, at step: PlaceID) -> [BookletContent.Lead] {
    let branches = guide.branches(of: choice, at: step)
    var routes: [Route] = []
    for branch in branches where !routes.contains(branch.route) { routes.append(branch.route) }
    return routes.map { route in
      let rows = branches.filter { $0.route == route }.compactMap(\.row)
      let situation = SituationWords(guide: guide).words(for: rows, of: table, at: step)
      return lead(along: route, of: choice, at: step, situation: routes.count > 1 ? situation : nil)
    }
  }

  /// How a walk ended.
  static func words(for ending: Ending) -> String {
    switch ending {
    case .solved: Words.endSolved
    case .waiting: Words.endWaiting
    case .otherCode: Words.endOtherCode
    case .handedOver: Words.endHandedOver
    }
  }

  private func lead(
    along route: Route, of choice: Choice, at step: PlaceID, situation: String?
  ) -> BookletContent.Lead {
    let destination = words(for: route.to, of: choice, at: step)
    let effects = effects(of: route, choice: choice)
    var place: PlaceID?
    if case .place(let id) = route.to { place = id }
    let text =
      effects.isEmpty
      ? destination
      : Words.effects(destination: destination, effects: effects.joined(separator: Words.effectsAnd))
    return BookletContent.Lead(situation: situation, place: place, text: text)
  }

  private func words(for destination: Destination, of choice: Choice, at step: PlaceID) -> String {
    destination == .sectionDone ? wordsForSectionDone(of: choice, at: step) : words(for: destination)
  }

  /// Where the walk goes on.
  func words(for destination: Destination) -> String {
    switch destination {
    case .place(let id): Words.toPlace(number: numbers[id], title: guide.words(of: id).title.asPartOfSentence)
    case .sectionDone: Phrases.Graph.sectionDone
    case .end(let ending): Self.words(for: ending)
    }
  }

  private func wordsForSectionDone(of choice: Choice, at step: PlaceID) -> String {
    if let first = choice.firstSection { return Words.toSectionFirst(section: title(of: first)) }
    let isOpening = guide.flow.opening.contains { $0.id == step }
    if isOpening, let first = guide.flow.sections.first { return Words.toFirstSection(section: title(of: first.id)) }
    return Phrases.Graph.sectionDone
  }

  private func effects(of route: Route, choice: Choice) -> [String] {
    let implied = choice.implies.sorted { $0.key < $1.key }.map { step, answer in
      let names = answer.choices.map { guide.words(of: $0, at: step) }.joined(separator: Phrases.Summary.and)
      return Words.implies(step: guide.words(of: step).short, choice: names)
    }
    return (route.found.isEmpty ? [] : [Words.causesFound(causes: names(of: route.found))])
      + (route.ruledOut.isEmpty ? [] : [Words.causesRuledOut(causes: names(of: route.ruledOut))]) + implied
  }

  private func names(of causes: [CauseID]) -> String {
    causes.map { guide.texts.causes[$0] ?? $0.rawValue }.joined(separator: Phrases.Summary.and)
  }

  private func title(of section: SectionID) -> String {
    guide.texts.sections[section]?.title ?? section.rawValue
  }
}

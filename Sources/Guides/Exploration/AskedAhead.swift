/// Which watched conditions walks can still ask for in the section that they are in, from each of its places on.
///
/// What nobody can ask for any more need not be remembered, so that walks that differ in nothing else are one.
struct AskedAhead {
  /// A set of watched conditions by their numbers.
  private struct Numbers {
    private var words: [UInt64]

    init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

    func contains(_ number: Int) -> Bool { words[number / 64] >> UInt64(number % 64) & 1 == 1 }

    mutating func insert(_ number: Int) { words[number / 64] |= 1 << UInt64(number % 64) }

    mutating func formUnion(_ other: Numbers) {
      for index in words.indices { words[index] |= other.words[index] }
    }
  }

  private let guide: Guide
  private let none: Numbers
  private let own: [PlaceID: [Int]]
  private var asked: [PlaceID: Numbers] = [:]
  /// The watched conditions that are asked for in that one section alone; -1 is what comes before the first.
  private var ofSection: [Int: [Int]] = [:]
  /// The one section in which walks come to a place.
  private var sections: [PlaceID: Int] = [:]

  init(_ watched: [Watched], in guide: Guide) {
    self.guide = guide
    none = Numbers(count: watched.count)
    var own: [PlaceID: [Int]] = [:]
    var tables: [TableID: [Int]] = [:]
    for (number, one) in watched.enumerated() {
      switch one.purpose {
      case .row(let table, _): tables[table, default: []].append(number)
      case .passage(let place, _), .retry(let place, _): own[place, default: []].append(number)
      // Whether a section is walked is asked outside of every section.
      case .section: continue
      }
      if let sections = one.sections, sections.count == 1, let section = sections.first {
        ofSection[section, default: []].append(number)
      }
    }
    let groups = [guide.flow.opening] + guide.flow.sections.map(\.steps)
    for step in groups.joined() {
      for choice in step.choices {
        if case .table(let table) = choice.leads { own[step.id, default: []] += tables[table] ?? [] }
      }
    }
    self.own = own
    for (place, found) in StepGroups(of: guide).ofPlaces where found?.count == 1 { sections[place] = found?.first }
    guard !ofSection.isEmpty else { return }
    for steps in groups { note(steps) }
  }

  /// The watched conditions that walks that have come to a place can no longer ask for.
  func forgotten(at place: PlaceID) -> [Int] {
    let place = guide.finding(beforeRetry: place)?.id ?? place
    guard let section = sections[place], let watched = ofSection[section] else { return [] }
    let asked = asked[place] ?? findingAsked(place)
    return watched.filter { !asked.contains($0) }
  }

  private mutating func note(_ steps: [Step]) {
    let graph = StepGraph(steps: steps, in: guide)
    let byName = Dictionary(steps.map { ($0.id, $0) }) { first, _ in first }
    for id in graph.bottomUp {
      var numbers = none
      for number in own[id] ?? [] { numbers.insert(number) }
      for next in graph.next[id] ?? [] {
        if let after = asked[next] { numbers.formUnion(after) }
      }
      for choice in byName[id]?.choices ?? [] {
        for case .place(let place) in guide.routes(of: choice).map(\.to) where guide.finding(place) != nil {
          numbers.formUnion(findingAsked(place))
        }
      }
      asked[id] = numbers
    }
  }

  /// What is asked for at a finding and at what comes after it.
  private func findingAsked(_ id: PlaceID) -> Numbers {
    var numbers = none
    var waiting = [id]
    var known: Set<PlaceID> = []
    while let place = waiting.popLast() {
      guard known.insert(place).inserted else { continue }
      if let after = asked[place] {
        numbers.formUnion(after)
        continue
      }
      for number in own[place] ?? [] { numbers.insert(number) }
      if let finding = guide.finding(place) { waiting += guide.flow.destinations(from: finding).compactMap(\.place) }
    }
    return numbers
  }
}

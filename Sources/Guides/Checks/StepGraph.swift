/// The steps of a section, or those before the first section, as a graph whose arrows are the choices.
struct StepGraph {
  /// The steps in such an order that each comes after all steps it leads to. Those of a circle have no certain
  /// position.
  let bottomUp: [PlaceID]
  /// The steps of a circle; `nil` if there is none.
  let circle: [PlaceID]?
  /// For each step, the steps its choices lead to, each once.
  let next: [PlaceID: [PlaceID]]

  private enum Mark { case open, closed }

  init(steps: [Step], in guide: Guide) {
    let names = Set(steps.map(\.id))
    var next: [PlaceID: [PlaceID]] = [:]
    for step in steps { next[step.id] = Self.successors(of: step, among: names, in: guide) }
    var marks: [PlaceID: Mark] = [:]
    var order: [PlaceID] = []
    var circle: [PlaceID]?
    for step in steps where marks[step.id] == nil {
      var trail: [(id: PlaceID, following: Int)] = [(step.id, 0)]
      marks[step.id] = .open
      while let (id, following) = trail.last {
        guard let successors = next[id], following < successors.count else {
          marks[id] = .closed
          order.append(id)
          trail.removeLast()
          continue
        }
        trail[trail.count - 1].following += 1
        let successor = successors[following]
        if marks[successor] == .open, circle == nil {
          circle = Array(trail.map(\.id).drop { $0 != successor })
        } else if marks[successor] == nil {
          marks[successor] = .open
          trail.append((successor, 0))
        }
      }
    }
    bottomUp = order
    self.circle = circle
    self.next = next
  }

  /// The steps that come after a step, also those after findings that its choices lead to.
  private static func successors(of step: Step, among names: Set<PlaceID>, in guide: Guide) -> [PlaceID] {
    var found: [PlaceID] = []
    var known: Set<PlaceID> = []
    for route in step.choices.flatMap({ guide.routes(of: $0) }) {
      var waiting = [route.to.place].compactMap(\.self)
      while let id = waiting.popLast() {
        guard known.insert(id).inserted else { continue }
        if names.contains(id) { found.append(id) }
        if let finding = guide.finding(id) { waiting += guide.flow.destinations(from: finding).compactMap(\.place) }
      }
    }
    return found
  }

  /// For each step, the most questions of these steps that can follow, with the step itself.
  var longestChains: [PlaceID: Int] {
    var lengths: [PlaceID: Int] = [:]
    for id in bottomUp {
      lengths[id] = 1 + ((next[id] ?? []).map { lengths[$0] ?? 0 }.max() ?? 0)
    }
    return lengths
  }
}

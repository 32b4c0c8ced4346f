import Cases
import Guides
import Wizard

@testable import WizardScreens

/// A place of the guide that ships, with the answers of a walk that leads there.
struct Situation: Sendable, CustomStringConvertible {
  let place: PlaceID
  let passages: [PassageID]
  let answers: [PlaceID: Answer]

  var description: String { "\(place) \(passages.map(\.rawValue).joined(separator: "+"))" }

  /// A session that stands at the place.
  func session() throws -> Session {
    var session = Session(guide: try Screens.guide(), answers: answers)
    try session.make(.go(place))
    return session
  }
}

/// Every place of the guide that ships in every situation that changes its words.
enum Situations {
  private static let found = Result { try Screens.guide() }.map { guide in
    let exploration = Exploration(of: guide)
    return exploration.situations.flatMap { place, ways in
      ways.compactMap { passages in
        exploration.answers(leadingTo: place, showing: passages).map {
          Situation(place: place, passages: passages, answers: $0)
        }
      }
    }.sorted { $0.description < $1.description }
  }

  static func all() throws -> [Situation] {
    try found.get()
  }

  /// One situation for each place; where the place is a question, one in which it is asked.
  static func ofEachPlace() throws -> [Situation] {
    var seen: Set<PlaceID> = []
    return try all().filter { try !$0.session().place.isDerived && seen.insert($0.place).inserted }
  }

  /// Enough situations for what depends on the size of a screen more than on the words: each place, and every eighth.
  static func some() throws -> [Situation] {
    try ofEachPlace() + all().enumerated().filter { $0.offset.isMultiple(of: 8) }.map(\.element)
  }

  /// Every situation on an agent's usual screen, which holds the most on the least, and some on others.
  static func on(_ view: View) throws -> [Situation] {
    view.size == Screens.usual && view.audience == .agent && view.ambiguous == 1 ? try all() : try some()
  }
}

package import Guides
package import Wizard

extension Session {
  /// A session on the small guide after these answers.
  package static func small(_ answers: String...) throws -> Session {
    var session = Session(guide: try SmallGuide.guide)
    try session.walk(answers)
    return session
  }

  /// Answers one question after the other, reading on over pages and findings; `+` stands between choices taken together.
  package mutating func walk(_ answers: String...) throws(MoveRefusal) {
    try walk(answers)
  }

  private mutating func walk(_ answers: [String]) throws(MoveRefusal) {
    for answer in answers {
      while place.isToRead { try make(.goOn) }
      try make(.answer(Answer(answer.split(separator: "+").map { ChoiceID(String($0)) })))
    }
  }

  /// Answers the step named, which must be on the path, and stays where that leads.
  package mutating func change(_ step: PlaceID, to answer: String) throws(MoveRefusal) {
    try make(.go(step))
    try walk(answer)
  }

  /// The names of the places on the path.
  package var trail: String {
    path.places.map(\.id.rawValue).joined(separator: " ")
  }
}

public import Guides

/// How far a walk has come in its section.
public struct Progress: Sendable, Hashable {
  /// The section; `nil` before the first and after the last.
  public let section: SectionID?
  /// Which question of the section this is, from 1; a step that is only read counts too.
  public let question: Int
  /// How many questions the section has at most on this way.
  public let questions: Int
}

extension Session {
  /// How far the walk has come at the cursor; findings and retries count with the question before them.
  public var progress: Progress {
    let section = place.section
    let steps: [Place.Kind] = [.step, .page]
    let asked = path.places.prefix { $0.id != cursor }.count { $0.section == section && steps.contains($0.kind) }
    let isQuestion = steps.contains(place.kind)
    let question = max(1, isQuestion ? asked + 1 : asked)
    let ahead = isQuestion ? guide.longestChain(from: cursor, in: section) - 1 : 0
    return Progress(section: section, question: question, questions: question + max(0, ahead))
  }
}

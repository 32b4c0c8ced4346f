public import Guides

/// How far a walk has come in its section.
public struct Progress: Sendable, Hashable {
  /// The section; `nil` before the first and after the last.
  public let section: SectionID?
  /// Which question of the section this is, from 1.
  public let question: Int
  /// How many questions the section has at most on this way.
  public let questions: Int
}

extension Session {
  /// How far the walk has come at the cursor; findings and retries count with the question before them.
  public var progress: Progress {
    let section = place.section
    let asked = path.places.prefix { $0.id != cursor }.count { $0.section == section && $0.kind == .step }
    let isQuestion = place.kind == .step
    let question = max(1, isQuestion ? asked + 1 : asked)
    let ahead = isQuestion ? guide.longestChain(from: cursor, in: section) - 1 : 0
    return Progress(section: section, question: question, questions: question + max(0, ahead))
  }
}

public import Guides

/// How far a walk has come in its part.
public struct Progress: Sendable, Hashable {
  /// The part; `nil` before the first and after the last.
  public let part: PartID?
  /// Which question of the part this is, from 1.
  public let question: Int
  /// How many questions the part has at most on this way.
  public let questions: Int
}

extension Session {
  /// How far the walk has come at the cursor; findings and retries count with the question before them.
  public var progress: Progress {
    let part = place.part
    let asked = path.places.prefix { $0.id != cursor }.count { $0.part == part && $0.kind == .step }
    let isQuestion = place.kind == .step
    let question = max(1, isQuestion ? asked + 1 : asked)
    let ahead = isQuestion ? guide.longestChain(from: cursor, in: part) - 1 : 0
    return Progress(part: part, question: question, questions: question + max(0, ahead))
  }
}

/// Where the walk goes on after an answer.
public enum Destination: Sendable, Hashable {
  /// To a step or a finding.
  case place(PlaceID)
  /// To the next section that has not been walked; after the last one to the hand-over.
  case sectionDone
  /// To the end of the case.
  case end(Ending)
}

extension Destination {
  /// The step or finding; `nil` at an end.
  public var place: PlaceID? {
    if case .place(let id) = self { id } else { nil }
  }
}

/// Where the walk goes on after an answer.
public enum Destination: Sendable, Hashable {
  /// To a step, a finding, or an ending of the guide's own.
  case place(PlaceID)
  /// To the next section that has not been walked; after the last one to the hand-over, which a guide may lack.
  case sectionDone
  /// To the end of the case.
  case end(Ending)
}

extension Destination {
  /// The step, the finding or the ending of the guide's own; `nil` at any other end.
  public var place: PlaceID? {
    if case .place(let id) = self { id } else { nil }
  }
}

import Guides

/// A path as one number: its place in an order of all paths.
///
/// The paths that come to a question stand in this order: the one that stops there, then all that go on with the first
/// answer, then all with the second. So the number is a sum: at each question, of the room that `PathRooms` sets aside
/// for the paths before. No two paths have the same number, and a guide of a million paths needs seven or eight digits.
struct PathNumber: Sendable, Hashable {
  /// The number itself.
  let value: UInt128

  /// Takes any number. Not every number is a path's.
  init(_ value: UInt128) {
    self.value = value
  }

  /// The number of a path through the guide.
  ///
  /// - Throws: `tooLong` if the guide's paths are more than 128 bits can tell apart.
  init(of path: Path, through guide: Guide) throws(HandOffCodeError) {
    var rooms = PathRooms(of: guide)
    guard rooms.all() != nil else { throw .tooLong }
    let given = path.places.filter { !$0.isDerived }.reduce(into: [:]) { $0[$1.id] = $1.answer }
    var value: UInt128 = 0
    var walk = Walk(through: guide) { question in
      let answer = question.step.normalized(given[question.step.id])
      value += answer.flatMap { rooms.rooms(at: question).start(of: $0) } ?? 0
      return answer
    }
    _ = walk.path()
    self.init(value)
  }

  /// The path of this number.
  ///
  /// - Throws: `fitsNoPath` if a part of the number is left at the end of the path, or at a question without an answer.
  func path(through guide: Guide) throws(HandOffCodeError) -> Path {
    var rooms = PathRooms(of: guide)
    guard rooms.all() != nil else { throw .fitsNoPath }
    var rest = value
    var walk = Walk(through: guide) { question in
      let (answer, inside) = rooms.rooms(at: question).answer(at: rest)
      rest = inside
      return answer
    }
    let path = walk.path()
    guard rest == 0 else { throw .fitsNoPath }
    return path
  }
}

package import Guides
import Synchronization

/// Gathers flaws while files are read, so that an author sees the first of them at once.
package final class FlawReport: Sendable {
  private let found = Mutex(FlawList<GuideFileFlaw>())

  /// The flaws so far.
  package var list: FlawList<GuideFileFlaw> { found.withLock { $0 } }
  /// The first flaws.
  package var flaws: [GuideFileFlaw] { list.first }
  /// Whether nothing was found so far.
  package var isEmpty: Bool { found.withLock { $0.isEmpty } }

  /// Makes an empty report.
  package init() {}

  /// Adds a flaw.
  package func add(
    _ kind: @autoclosure () -> GuideFileFlaw.Kind, file: String, position: FilePosition = FilePosition()
  ) {
    found.withLock { $0.append(GuideFileFlaw(kind(), file: file, position: position)) }
  }

  /// Adds what another report has gathered.
  func add(_ other: FlawReport) {
    let list = other.list
    found.withLock { $0.append(list) }
  }

  /// Adds a list of flaws.
  func add(_ list: FlawList<GuideFileFlaw>) {
    found.withLock { $0.append(list) }
  }

  /// Throws the flaws if there are any.
  package func throwIfAny() throws(GuideFileFlaws) {
    let list = list
    guard list.isEmpty else { throw GuideFileFlaws(list) }
  }
}

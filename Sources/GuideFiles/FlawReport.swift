import Synchronization

/// Gathers flaws while files are read, so that an author sees all of them at once.
package final class FlawReport: Sendable {
  private let found = Mutex<[GuideFileFlaw]>([])

  /// The flaws so far.
  package var flaws: [GuideFileFlaw] { found.withLock { $0 } }

  /// Makes an empty report.
  package init() {}

  /// Adds a flaw.
  package func add(_ kind: GuideFileFlaw.Kind, file: String, position: FilePosition = FilePosition()) {
    found.withLock { $0.append(GuideFileFlaw(kind, file: file, position: position)) }
  }

  /// Adds what another report has gathered.
  func add(_ other: FlawReport) {
    let flaws = other.flaws
    found.withLock { $0 += flaws }
  }

  /// Ends the reading where something was found.
  package func throwIfAny() throws(GuideFileFlaws) {
    guard flaws.isEmpty else { throw GuideFileFlaws(flaws) }
  }
}

/// Gathers flaws while files are read, so that an author sees all of them at once.
package final class FlawReport {
  /// The flaws so far.
  package private(set) var flaws: [GuideFileFlaw] = []

  /// Makes an empty report.
  package init() {}

  /// Adds a flaw.
  package func add(_ kind: GuideFileFlaw.Kind, file: String, position: FilePosition = FilePosition()) {
    flaws.append(GuideFileFlaw(kind, file: file, position: position))
  }

  /// Ends the reading where something was found.
  package func throwIfAny() throws(GuideFileFlaws) {
    guard flaws.isEmpty else { throw GuideFileFlaws(flaws) }
  }
}

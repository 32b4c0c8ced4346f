internal import Glibc
internal import OperatingSystem

/// How long the store waits for other programs that use the same file: about two seconds in all.
///
/// A write takes milliseconds, so the pauses begin at one millisecond and grow to eight: where they grow further, whoever
/// has waited long asks seldom, and newcomers are always first. SQLite's own wait is not used, since it sleeps a tenth of
/// a second at a time.
enum BusyWait {
  private static let longestPause = 8
  private static let lastAttempt = 250
  /// How long it waits in all.
  static let longest = Duration.milliseconds(longestPause * lastAttempt)

  /// Sleeps before the next attempt; `false` where enough were made.
  ///
  /// - Parameter attempts: How many were made after the first.
  static func waits(after attempts: Int, by calls: SystemCalls = .real) -> Bool {
    guard attempts < lastAttempt else { return false }
    _ = calls.poll(nil, 0, Int32(min(attempts + 1, longestPause)))
    return true
  }
}

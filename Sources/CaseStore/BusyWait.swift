internal import Glibc
internal import OperatingSystem

/// How long the store waits for other programs that use the same file: about two seconds in all.
///
/// A write takes milliseconds, so the pauses begin at one millisecond and grow to eight. If they grew further, a
/// program that has waited long would try less often than a newcomer, and newcomers would always be first. SQLite's own
/// wait sleeps a tenth of a second at a time, and is not used.
enum BusyWait {
  private static let longestPause = 8
  private static let lastAttempt = 250
  /// The longest wait.
  static let longest = Duration.milliseconds(longestPause * lastAttempt)

  /// Sleeps before the next attempt; `false` if there were enough attempts.
  ///
  /// - Parameter attempts: How many followed the first.
  static func waits(after attempts: Int, by calls: SystemCalls = .real) -> Bool {
    guard attempts < lastAttempt else { return false }
    _ = calls.poll(nil, 0, Int32(min(attempts + 1, longestPause)))
    return true
  }
}

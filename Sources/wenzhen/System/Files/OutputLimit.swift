import Synchronization

/// How long a reader may take nothing of the program's lines and documents.
enum OutputLimit {
  private static let said = Mutex<Duration?>(nil)

  /// The limit for standard output and standard error; `nil` if there is none, as on a user's own machine, where a
  /// reader may stop and go on another day.
  static var current: Duration? { said.withLock(\.self) }

  /// Sets the limit from now on.
  static func use(_ limit: Duration) {
    said.withLock { $0 = limit }
  }
}

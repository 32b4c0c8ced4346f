import Synchronization

/// How long whoever reads the program's own lines and documents may take nothing of them.
enum OutputLimit {
  private static let said = Mutex<Duration?>(nil)

  /// The limit, which holds for standard output and standard error; `nil` on somebody's own machine, where a reader may
  /// be stopped and go on another day.
  static var current: Duration? { said.withLock(\.self) }

  /// Has `limit` hold from now on.
  static func use(_ limit: Duration) {
    said.withLock { $0 = limit }
  }
}

import Synchronization
import Terminal
import Text

/// How the program's own lines are written: as the locale has it, unless the user or the terminal has said otherwise.
enum OutputEncoding {
  private static let said = Mutex<TextEncoding?>(nil)

  /// The encoding of lines on standard output and standard error, and of those that are read.
  static var current: TextEncoding { said.withLock(\.self) ?? Environment.encoding }

  /// Has lines written in `encoding` from now on.
  static func use(_ encoding: TextEncoding) {
    said.withLock { $0 = encoding }
  }
}

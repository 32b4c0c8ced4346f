import Synchronization
import Terminal
import Text

/// The encoding of the program's own lines: the locale's, unless an option or the terminal's answer says otherwise.
enum OutputEncoding {
  private static let said = Mutex<TextEncoding?>(nil)

  /// The encoding of lines on standard output, on standard error, and of lines that are read.
  static var current: TextEncoding { said.withLock(\.self) ?? Environment.encoding }

  /// Sets the encoding of all lines from now on.
  static func use(_ encoding: TextEncoding) {
    said.withLock { $0 = encoding }
  }
}

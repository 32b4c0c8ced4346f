public import Text

/// A text for the user's own printer: first a line, which shows whether the printer prints and in which encoding, then
/// the summary.
public struct Printout: Sendable, Hashable {
  /// What can be printed.
  public enum Content: Sendable, Hashable {
    case testLine, summary
  }

  /// What is to be printed.
  public internal(set) var content = Content.testLine
  /// The encodings to try, in turn and again from the start; never empty.
  private let encodings: [TextEncoding]
  /// How many encodings were tried before this one.
  private var attempt = 0

  /// Makes the first text to print, for a terminal of that encoding. A printer may read the terminal's own encoding;
  /// if it does not, one of those follows that printers for Chinese usually read.
  init(behind terminal: TextEncoding) {
    encodings = [terminal] + [.utf8, .gb18030].filter { $0 != terminal }
  }

  /// The encoding to print in.
  public var encoding: TextEncoding { encodings[attempt % encodings.count] }

  /// Whether every encoding has been tried.
  var hasTriedAll: Bool { attempt + 1 >= encodings.count }

  /// The test line in the next encoding.
  var next: Printout {
    var next = self
    next.attempt += 1
    return next
  }

  /// The summary in the same encoding.
  var whole: Printout {
    var whole = self
    whole.content = .summary
    return whole
  }
}

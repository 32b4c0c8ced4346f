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
  let encodings: [String]
  /// How many encodings were tried before this one.
  var attempt = 0

  init(encodings: [String]) {
    self.encodings = encodings
  }

  /// The encoding to print in.
  public var encoding: String { encodings[attempt % encodings.count] }

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

/// What is sent to the user's own printer: first a line, to see whether it comes out, then the summary.
public struct Printout: Sendable, Hashable {
  /// What is printed.
  public enum Content: Sendable, Hashable {
    case testLine, summary
  }

  /// What is printed.
  public internal(set) var content = Content.testLine
  /// The encodings to be tried, over and over; never none.
  let encodings: [String]
  /// How many were tried before.
  var attempt = 0

  init(encodings: [String]) {
    self.encodings = encodings
  }

  /// The encoding it is printed in.
  public var encoding: String { encodings[attempt % encodings.count] }

  /// Whether each encoding has been tried.
  var hasTriedAll: Bool { attempt + 1 >= encodings.count }

  /// The same line in the next encoding.
  var next: Printout {
    var next = self
    next.attempt += 1
    return next
  }

  /// The summary, in the same encoding.
  var whole: Printout {
    var whole = self
    whole.content = .summary
    return whole
  }
}

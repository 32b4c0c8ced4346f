/// The answer of the dialogue to a typed line.
public struct LineReply: Sendable, Hashable {
  /// Whether the case has changed. If it has, it must be kept before the lines are printed.
  public var keepsCase: Bool
  /// Lines to print, in order.
  public var lines: [String]
  /// What the shell has to do after the lines; `nil` if it only has to read the next line.
  public var effect: LineEffect?

  /// Makes a reply.
  public init(keepsCase: Bool = false, lines: [String] = [], effect: LineEffect? = nil) {
    self.keepsCase = keepsCase
    self.lines = lines
    self.effect = effect
  }
}

/// Something the dialogue asks the shell to do. The shell hands the outcome to `LineDialogue.handle(_:)` as the event
/// that is named here.
public enum LineEffect: Sendable, Hashable {
  /// Go on with the case of that number or hand-off code: `LineEvent.resumed`.
  case resume(String)
  /// Compose the summary as text: `LineEvent.composed`.
  case composeSummary
  /// Find out where the summary can be printed: `LineEvent.printingWays`.
  case findPrinters
  /// Hand the summary to this machine's printer of that name: `LineEvent.handed`.
  case printHere(printer: String)
  /// End the program.
  case leave
}

/// What the line mode says after a line was typed.
public struct LineReply: Sendable, Hashable {
  /// Whether the case has changed: it is to be kept before anything is printed.
  public var keepsCase: Bool
  /// Lines to print, in order.
  public var lines: [String]
  /// What the shell has to do then; `nil` if the next line is asked for.
  public var effect: LineEffect?

  /// Makes a reply.
  public init(keepsCase: Bool = false, lines: [String] = [], effect: LineEffect? = nil) {
    self.keepsCase = keepsCase
    self.lines = lines
    self.effect = effect
  }
}

/// Something the line mode asks the shell to do.
public enum LineEffect: Sendable, Hashable {
  /// Go on with the case that was named, and hand what came of it to `LineDialogue.resumed(_:)`.
  case resume(String)
  /// Write the summary as text and hand it to `LineDialogue.present(summary:)`.
  case composeSummary
  /// Look for printers, and hand the ways to print to `LineDialogue.printingWays(_:)`.
  case findPrinters
  /// Hand the summary to this machine's printer of that name, and what came of it to `LineDialogue.printed(_:)`.
  case printHere(printer: String)
  /// End the program.
  case leave
}

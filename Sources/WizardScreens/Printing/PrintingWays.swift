/// Where a summary can be printed, as far as the shell knows.
public struct PrintingWays: Sendable, Hashable {
  /// The user's own printer, behind their terminal.
  public enum Own: Sendable, Hashable {
    /// It can be tried, in one of these encodings after another; no terminal says whether it prints.
    case possible(encodings: [String])
    /// A program of that name in between swallows what is meant for a printer.
    case swallowed(by: String)
    /// The terminal is of a kind that is sent nothing for a printer.
    case none

    /// What is tried first; `nil` if nothing can be.
    var printout: Printout? {
      guard case .possible(let encodings) = self, !encodings.isEmpty else { return nil }
      return Printout(encodings: encodings)
    }
  }

  /// The name of this machine's printer; `nil` if there is none.
  public var here: String?
  /// The user's own printer.
  public var own: Own

  /// Makes ways to print.
  public init(here: String?, own: Own) {
    self.here = here
    self.own = own
  }
}

/// Where a summary can be printed.
public struct PrintingWays: Sendable, Hashable {
  /// The user's own printer, which the terminal may reach.
  public enum Own: Sendable, Hashable {
    /// It can be tried, in these encodings one after another. No terminal says whether it prints.
    case possible(encodings: [String])
    /// A program of that name, between this program and the terminal, drops what is meant for a printer.
    case swallowed(by: String)
    /// Terminals of this type have no way to a printer.
    case none

    /// The first thing to print; `nil` if the printer cannot be tried.
    var printout: Printout? {
      guard case .possible(let encodings) = self, !encodings.isEmpty else { return nil }
      return Printout(encodings: encodings)
    }
  }

  /// The name of this machine's printer; `nil` if there is none.
  public var here: String?
  /// The user's own printer.
  public var own: Own

  /// Makes the ways.
  public init(here: String?, own: Own) {
    self.here = here
    self.own = own
  }
}

public import Text

/// Where a summary can be printed.
public struct PrintingWays: Sendable, Hashable {
  /// The name of this machine's printer; `nil` if there is none.
  public var here: String?
  /// The user's own printer, which the terminal may reach.
  public var own: PrinterAccess

  /// Makes ways to print.
  public init(here: String?, own: PrinterAccess) {
    self.here = here
    self.own = own
  }
}

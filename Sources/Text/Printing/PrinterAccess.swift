/// Whether a text can be sent to the terminal's own printer.
public enum PrinterAccess: Sendable, Hashable {
  /// It may be tried. No terminal says whether it prints.
  case possible
  /// A multiplexer between the program and the terminal drops what is meant for a printer.
  case swallowed(by: Multiplexer)
  /// Terminals of this type have no way to a printer.
  case none
}

/// Whether a terminal may have a printer that texts can be sent to.
public enum PrinterAccess: Sendable, Hashable {
  /// It can be tried; no terminal says whether it prints.
  case possible
  /// Something in between swallows what is meant for a printer.
  case swallowed(by: Multiplexer)
  /// Terminals of its kind are sent nothing for a printer.
  case none
}

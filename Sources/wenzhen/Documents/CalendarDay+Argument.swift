public import ArgumentParser
public import Guides

extension CalendarDay: ExpressibleByArgument {
  /// Takes a day typed as `2026-11-22`.
  public init?(argument: String) {
    self.init(iso: argument)
  }
}

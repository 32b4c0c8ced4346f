import ArgumentParser

/// Paper that comes in sheets, for what is too long for a roll.
enum Sheet: String, CaseIterable, ExpressibleByArgument {
  case a4

  /// Takes the name in any case.
  init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}

import ArgumentParser

/// Paper in sheets, for documents that are too long for a roll.
enum Sheet: String, CaseIterable, ExpressibleByArgument {
  case a4

  /// Reads the name in any case.
  init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}

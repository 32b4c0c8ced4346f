public import ArgumentParser
public import Guides
public import Reports
public import Terminal
public import Text
public import WizardScreens

extension Audience: ExpressibleByArgument {}
extension DeskFilter: ExpressibleByArgument {}
extension GraphFormat: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}
extension Theme: ExpressibleByArgument {}

extension Paper: ExpressibleByArgument {
  /// Takes the name in any case: `A4`.
  public init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}

extension TextEncoding: ExpressibleByArgument {
  /// Takes any of the usual names, in any case: `gbk`, `cp936`, `utf8`.
  public init?(argument: String) { self.init(name: argument) }
}

extension FilePath: ExpressibleByArgument {
  /// Takes the very bytes that came.
  init?(argument: String) { self.init(word: argument) }
}

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
  /// Reads the name in any case, such as `A4`.
  public init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}

extension TextEncoding: ExpressibleByArgument {
  /// Reads any of the usual names in any case, such as `gbk`, `cp936` and `utf8`.
  public init?(argument: String) { self.init(name: argument) }
}

extension Language: ExpressibleByArgument {
  /// Reads a tag such as `en` and `zh-Hant`.
  public init?(argument: String) { self.init(tag: argument) }
}

extension FilePath: ExpressibleByArgument {
  /// Reads the path with exactly the bytes that the word came in.
  init?(argument: String) { self.init(word: argument) }
}

import Cases
import Glibc
import GuideContent
import Text

/// A printer of this machine, by way of lp(1).
struct LocalPrinter {
  /// Its name, as lpstat(1) gives it.
  let name: String
  /// The terminal of whoever waits; `nil` if nothing tells that it is gone.
  let terminal: Int32?

  /// How long lpstat may look for printers in the network.
  private static let searchLimit = Duration.seconds(2)
  private static let longestReason = TextLimit(characters: 200)
  private static let title = "wenzhen"

  /// Whether other programs are asked for printers, which takes a while.
  static var canBeSought: Bool { ProgramOutput.path(of: "lp") != nil && ProgramOutput.path(of: "lpstat") != nil }

  /// A printer of that name.
  init(named name: String, watching terminal: Int32?) {
    self.name = name
    self.terminal = terminal
  }

  /// The printer that is meant where nobody names one, or else the first that there is.
  init?(watching terminal: Int32?) {
    guard Self.canBeSought, let lpstat = ProgramOutput.path(of: "lpstat") else { return nil }
    let lines = { (option: String) -> [String] in
      let output = ProgramOutput(of: lpstat, [option], within: Self.searchLimit, watching: terminal)
      return output?.isSuccess == true ? output?.text.split(separator: "\n").map(String.init) ?? [] : []
    }
    let beginning = "system default destination: "
    let usual = lines("-d").first { $0.hasPrefix(beginning) }.map { String($0.dropFirst(beginning.count)) }
    guard let name = usual ?? lines("-e").first, !name.isEmpty else { return nil }
    self.init(named: name, watching: terminal)
  }

  /// Hands a text over, and gives the number under which lp has taken it; empty if it told none.
  func take(_ text: PrinterText) throws(CommandError) -> String {
    let input = Array(text.joined(lineEnd: "\n").utf8)
    guard let program = ProgramOutput.path(of: "lp") else { throw .printerRefused(name, reason: nil) }
    let words = ["-d", name, "-t", Self.title]
    guard let output = ProgramOutput(of: program, words, input: input, watching: terminal) else {
      throw .printerSilent(name)
    }
    guard output.isSuccess else { throw .printerRefused(name, reason: Self.reason(in: output.complaint)) }
    return output.text.split(whereSeparator: \.isWhitespace).first { $0.wholeMatch(of: /.+-[0-9]+/) != nil }
      .map(String.init) ?? ""
  }

  /// The last line that says anything, without the name of who says it and without the stop at its end.
  private static func reason(in complaint: String) -> String? {
    let line = complaint.split(separator: "\n").last { !$0.allSatisfy(\.isWhitespace) }
    return line.map { longestReason.prefix(of: String($0.trimmingPrefix("lp: ").replacing(/\.\s*$/, with: ""))) }
  }
}

import Cases
import Glibc
import GuideContent
import Text

/// A printer of this machine, used through lp(1).
struct LocalPrinter {
  /// The printer's name, as lpstat(1) gives it.
  let name: String
  /// The terminal of the person who waits. Waiting ends when the terminal is gone; `nil` if none is watched.
  let terminal: Int32?

  /// How long lpstat may look for printers in the network.
  private static let searchLimit = Duration.seconds(2)
  private static let longestReason = TextLimit(characters: 200)
  private static let title = "wenzhen"

  /// Whether the machine has the programs that find printers and print. Asking them takes a while.
  static var canBeSought: Bool { ProgramOutput.path(of: "lp") != nil && ProgramOutput.path(of: "lpstat") != nil }

  /// Makes the printer of that name, whether or not there is one.
  init(named name: String, watching terminal: Int32?) {
    self.name = name
    self.terminal = terminal
  }

  /// Finds the user's default printer, or else the first printer there is; `nil` if there is none.
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

  /// Hands a text to lp, and gives the number of the print job; empty if lp gave none.
  ///
  /// - Throws: `CommandError.printerRefused` if lp refuses the text, `.printerSilent` if lp does not answer in time.
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

  /// The last line of a complaint that is not blank, without `lp: ` at its start and the full stop at its end; `nil` if
  /// all lines are blank.
  private static func reason(in complaint: String) -> String? {
    let line = complaint.split(separator: "\n").last { !$0.allSatisfy(\.isWhitespace) }
    return line.map { longestReason.prefix(of: String($0.trimmingPrefix("lp: ").replacing(/\.\s*$/, with: ""))) }
  }
}

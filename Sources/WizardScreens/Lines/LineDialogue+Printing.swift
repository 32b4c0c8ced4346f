import Cases
import GuideContent
import Guides
import Text

/// Printing on this machine's printer. The user's own printer is not offered: a reader of lines could not watch the
/// print through the terminal.
extension LineDialogue {
  /// Takes the ways to print, and prints on this machine's printer if there is one.
  func take(_ ways: PrintingWays) -> LineReply {
    guard let printer = ways.here else { return LineReply(lines: wrapped([insteadOfPrinting])) }
    return LineReply(
      lines: wrapped([Phrases.Printing.handingOver(name: printer.harmless)]), effect: .printHere(printer: printer))
  }

  /// What to do if there is no printer.
  var insteadOfPrinting: String {
    if isKiosk { return Phrases.Kiosk.plainPrintHow }
    return isBegun && isKept
      ? Phrases.Printing.plainNoneKept(number: cover.number.description) : Phrases.Printing.plainNone
  }
}

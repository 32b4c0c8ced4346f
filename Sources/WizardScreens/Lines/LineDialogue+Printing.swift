import Cases
import GuideContent
import Guides
import Text

/// Printing, on this machine's printer: what goes through a terminal can be watched by nobody who reads line by line.
extension LineDialogue {
  /// Takes where the summary can be printed, and prints it where that is possible.
  public func printingWays(_ ways: PrintingWays) -> LineReply {
    guard let printer = ways.here else { return LineReply(lines: wrapped([insteadOfPrinting])) }
    return LineReply(
      lines: wrapped([Phrases.Printing.handingOver(name: printer.harmless)]), effect: .printHere(printer: printer))
  }

  /// What to do where there is no printer.
  var insteadOfPrinting: String {
    if isKiosk { return Phrases.Kiosk.plainPrintHow }
    return isBegun && isKept
      ? Phrases.Printing.plainNoneKept(number: cover.number.description) : Phrases.Printing.plainNone
  }

  /// Lines that say what came of handing the summary to the printer.
  public func printed(_ outcome: HandingOutcome) -> [String] {
    wrapped([outcome.words])
  }
}

import GuideContent
import Text

/// What came of handing the summary to this machine's printer.
public enum HandingOutcome: Sendable, Hashable {
  /// The printer's queue has it, under that number, which may be empty.
  case accepted(printer: String, request: String)
  /// It was not taken; the words say why and what to do.
  case refused(message: String)

  /// What is said of it.
  var words: String {
    switch self {
    case .accepted(let printer, ""): Phrases.Printing.accepted(name: printer.harmless)
    case .accepted(let printer, let request):
      Phrases.Printing.acceptedAs(name: printer.harmless, request: request.harmless)
    case .refused(let message): message.harmless
    }
  }
}

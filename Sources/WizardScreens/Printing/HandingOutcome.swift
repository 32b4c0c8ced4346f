import GuideContent
import Text

/// The outcome of handing the summary to this machine's printer.
public enum HandingOutcome: Sendable, Hashable {
  /// The queue has taken it as the job of that number, which may be empty.
  case accepted(printer: String, request: String)
  /// The queue has refused it; the words say why and what to do.
  case refused(message: String)

  /// The words for the user.
  var words: String {
    switch self {
    case .accepted(let printer, ""): Phrases.Printing.accepted(name: printer.harmless)
    case .accepted(let printer, let request):
      Phrases.Printing.acceptedAs(name: printer.harmless, request: request.harmless)
    case .refused(let message): message.harmless
    }
  }
}

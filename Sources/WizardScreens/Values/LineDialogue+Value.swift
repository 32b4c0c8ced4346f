import Cases
import GuideContent
import Guides
import Text
import Wizard

/// Values that are typed line by line.
extension LineDialogue {
  /// Whether the step at the cursor asks for a value.
  var asksValue: Bool { session.guide.step(session.cursor)?.asksValue ?? false }

  /// Whether the step at the cursor asks for a value that only agents may see.
  var asksPrivateValue: Bool { session.guide.step(session.cursor)?.asks?.isPrivate ?? false }

  /// The line without the sign before a value that would be read as a command; `nil` if there is no such sign.
  static func markedValue(in line: String) -> String? {
    guard let first = line.first, String(first).narrowed == "=" else { return nil }
    return String(line.dropFirst())
  }

  /// Reads a line as the answer, or says what is expected.
  mutating func takeValue(_ text: String) -> LineReply {
    switch TypedAnswer(text, at: session.place, in: session.guide, on: today) {
    case .taken(let answer):
      cover.drafts[.value(session.cursor)] = nil
      return propose(answer)
    case .refused(let problem): return LineReply(lines: wrapped([problem]))
    case nil: return LineReply()
    }
  }
}

import Cases
import GuideContent
import Guides
import Text
import Wizard

/// Asking line by line for the day on which to ask again.
extension LineDialogue {
  /// Gives the summary at the end of a walk, and asks for the day first if nobody has told it.
  mutating func endCase() -> LineReply {
    guard session.asksForDay, cover.followUp == nil else { return LineReply(effect: .composeSummary) }
    asksFollowUp = true
    return LineReply(lines: wrapped([Phrases.Screen.followUpTitle, Phrases.Screen.followUpHint]))
  }

  /// Takes a typed day, or that nobody knows one yet; `nil` for a command, after which the day is not asked for any more.
  mutating func takeFollowUp(_ text: String, unless command: String?) -> LineReply? {
    if let command, command.count == 1, command.allSatisfy({ $0.isASCII && !$0.isNumber }) {
      asksFollowUp = false
      return nil
    }
    if !text.isEmpty {
      guard let day = CalendarDay.read(followUp: text, today: today) else {
        return LineReply(lines: wrapped([Phrases.Screen.followUpWrong]))
      }
      cover.followUp = day
    }
    asksFollowUp = false
    return LineReply(effect: .composeSummary)
  }
}

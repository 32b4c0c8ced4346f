import Cases
import GuideContent
import Guides
import Text
import Wizard

/// Asking for the day on which to ask again, where a walk waits for something.
extension WizardState {
  /// Opens the summary at the end of a walk, and asks for the day first if nobody has told it.
  mutating func endCase() -> [Effect] {
    guard session.asksForDay, cover.followUp == nil else { return [composeSummary] }
    overlay = .input(
      InputOverlay(
        purpose: .followUp, title: Phrases.Screen.followUpTitle, hint: Phrases.Screen.followUpHint,
        field: TextField(limit: .words)))
    return []
  }

  /// Takes a typed day, or that nobody knows one yet.
  mutating func takeFollowUp(in input: InputOverlay) -> [Effect] {
    let text = input.field.text
    if !text.isEmpty {
      guard let day = CalendarDay.read(followUp: text, today: today) else {
        refuse(input, because: Phrases.Screen.followUpWrong)
        return []
      }
      cover.followUp = day
    }
    overlay = nil
    return [composeSummary]
  }
}

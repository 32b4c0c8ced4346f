import Cases
import GuideContent
import Guides
import Text
import WizardScreens

/// The kept cases in lines, for scripts and for terminals that cannot position text. What is private is masked.
enum DeskWords {
  /// The words after a case was deleted.
  static func forgotten(_ number: CaseNumber) -> String {
    Phrases.Desk.forgotten(number: number.description)
  }

  /// The line of a case.
  static func line(for row: DeskRow, on today: CalendarDay) -> String {
    let entry = row.entry
    let form = CaseForm.shipped
    let kept = entry.details[form.name]
    let name = kept.isEmpty ? Phrases.Desk.noName : form[form.name]?.rule.masked(kept) ?? ""
    return [
      entry.number.description, row.statusWords(on: today), row.timeWords(on: today), name, entry.headline,
    ].map(\.harmless).joined(separator: "  ")
  }
}

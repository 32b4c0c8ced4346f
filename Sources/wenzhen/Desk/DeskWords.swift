import Cases
import GuideContent
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
    let name = entry.details.merchant.isEmpty ? Phrases.Desk.noName : entry.details.maskedMerchant
    return [
      entry.number.description, row.statusWords(on: today), row.timeWords(on: today), name, entry.headline,
    ].map(\.harmless).joined(separator: "  ")
  }
}

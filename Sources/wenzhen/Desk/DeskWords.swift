import Cases
import GuideContent
import Text
import WizardScreens

/// The kept cases in lines, for scripts and for terminals that place no text; what is private is masked.
enum DeskWords {
  /// Said when a case was deleted.
  static func forgotten(_ number: CaseNumber) -> String {
    Phrases.Desk.forgotten(number: number.description)
  }

  /// A line for a case.
  static func line(for row: DeskRow, on today: CalendarDay) -> String {
    let entry = row.entry
    let name = entry.details.merchant.isEmpty ? Phrases.Desk.noName : entry.details.maskedMerchant
    return [
      entry.number.description, row.statusWords(on: today), row.timeWords(on: today), name, entry.headline,
    ].map(\.harmless).joined(separator: "  ")
  }
}

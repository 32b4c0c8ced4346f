import Cases
import GuideContent

/// The words on a case that somebody leaves.
enum CaseWords {
  /// How to go on with a kept case later.
  static func goOnLater(_ number: CaseNumber, isKiosk: Bool) -> String {
    isKiosk
      ? Phrases.Kiosk.goOnLater(number: number.description) : Phrases.Screen.goOnLater(number: number.description)
  }
}

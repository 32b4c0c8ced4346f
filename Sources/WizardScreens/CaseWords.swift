import Cases
import GuideContent

/// How a case is spoken of where it is left.
enum CaseWords {
  /// How to go on with a kept case later.
  static func goOnLater(_ number: CaseNumber, isKiosk: Bool) -> String {
    isKiosk
      ? Phrases.Kiosk.goOnLater(number: number.description) : Phrases.Screen.goOnLater(number: number.description)
  }
}

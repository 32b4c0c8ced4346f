import GuideContent
public import Wizard

/// The case behind the walk: kept, put aside, exchanged for a new one.
extension WizardState {
  var keptParts: KeptParts { KeptParts(session: session, cover: cover) }

  /// Whether anybody has answered or written anything yet; a case of which this is not so is not kept.
  public var isBegun: Bool { keptParts.isBegun }

  /// Takes what came of keeping the case, and says what to do next.
  public mutating func kept(_ outcome: KeepOutcome) -> [Effect] {
    switch outcome {
    case .kept:
      if !isKept { message = Phrases.Screen.keptAgain }
      isKept = true
      if asksAfterParking { overlay = .dialog(parkedDialog) }
      asksAfterParking = false
      return []
    case .notKept(let words):
      isKept = false
      asksAfterParking = false
      message = words
      return []
    case .lost(let words):
      overlay = nil
      message = words
      return [.leave(.takenOver)]
    }
  }

  /// Begins the new case that was asked for.
  public mutating func begin(_ cover: CaseCover) {
    self.cover = cover
    session = Session(guide: session.guide)
    isKept = true
    minutes = 0
    arrive()
    message = Phrases.Screen.newCaseStarted
  }

  /// Says something on the next screen.
  public mutating func tell(_ words: String) {
    message = words
  }

  /// Takes the time since the program took up the case, in seconds.
  public mutating func pass(seconds: Int) {
    minutes = max(0, seconds) / 60
  }

  /// What is to be read once the screen is gone: what just happened, and how to go on with the case.
  public func farewell(after reason: LeaveReason) -> String? {
    switch reason {
    case .hangUp: return farewellOfCase
    case .takenOver: return message
    case .idle: return [Phrases.Kiosk.idleEnded, farewellOfCase].compactMap(\.self).joined(separator: "\n")
    case .chosen:
      let lines = [message, farewellOfCase].compactMap(\.self)
      return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }
  }

  /// How to go on with the case, or that it is not kept; `nil` where there is none yet.
  private var farewellOfCase: String? {
    guard isBegun else { return nil }
    return isKept ? CaseWords.goOnLater(cover.number, isKiosk: isKiosk) : Phrases.Screen.leftUnkept
  }
}

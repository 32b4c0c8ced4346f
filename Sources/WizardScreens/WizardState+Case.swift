import Cases
import GuideContent
import Guides
import Wizard

/// The case behind the walk: keeping it, parking it, changing to another one; and the outcomes of effects.
extension WizardState {
  var keptParts: KeptParts { KeptParts(session: session, cover: cover) }

  /// Whether the case has an answer, a note, a detail, a reason for parking, or a draft. A case without any is not kept.
  public var isBegun: Bool { keptParts.isBegun }

  /// Takes the outcome of keeping the case.
  mutating func take(_ outcome: KeepOutcome) -> [Effect] {
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

  /// Takes the outcome of an effect.
  mutating func take(_ outcome: Outcome) -> [Effect] {
    switch outcome {
    case .kept(let outcome): return take(outcome)
    case .resumed(let outcome): return take(outcome)
    case .saved(let outcome): return take(outcome)
    case .handed(let outcome): return take(outcome)
    case .searchNeeded: return searchPrinters()
    case .timed(let printout, let seconds): return send(printout, seconds: seconds)
    case .printed(let outcome, let printout): return take(outcome, of: printout)
    case .opened(let cover): begin(cover)
    case .composed(let summary): present(summary)
    case .copied(let isAsked): sayCopied(isAsked)
    case .printingWays(let ways): ask(ways)
    case .encodingChanged(let surface, let multiplexer): message = EncodingWords.now(on: surface, through: multiplexer)
    }
    return []
  }

  /// Begins a new case with that cover.
  mutating func begin(_ cover: CaseCover) {
    self.cover = cover
    session = Session(guide: session.guide)
    isKept = true
    takenUpAt = nil
    overlay = nil
    summaryToReturnTo = nil
    arrive()
    message = Phrases.Screen.newCaseStarted
  }

  /// The last words on the terminal once the screen is gone: what has just happened, and how to go on with the case;
  /// `nil` if there is nothing to say.
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

  /// How to go on with the case, or that it is not kept; `nil` if nobody has answered anything.
  private var farewellOfCase: String? {
    guard isBegun else { return nil }
    return isKept ? CaseWords.goOnLater(cover.number, isKiosk: isKiosk) : Phrases.Screen.leftUnkept
  }
}

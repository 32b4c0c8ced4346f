import CaseStore
import Cases
import GuideContent
import Guides
import Wizard

/// Errors in words for a merchant who has come over SSH.
extension ErrorMessages {
  private typealias Words = Phrases.Kiosk

  /// The words for an error that ends or refuses a request.
  static func kioskWords(for error: CommandError) -> String {
    switch error {
    case .store(.noSuchCase(let number)), .agentsCase(let number): Words.noSuchCase(number: number.description)
    case .store(.takenOver(let number)): Words.takenOver(number: number.description)
    case .store(.forgotten(let number)): Words.forgotten(number: number.description)
    case .handOff(.otherGuide): Words.otherGuide
    case .notANumber: Words.notANumber
    case .store, .noStateFolder, .homeMissing, .stateFolderNotUTF8, .outputNotCreated: Words.storeFailed
    case .notConfined, .kioskSettings, .damagedGuide, .noSuchGuide, .noSuchLanguage, .flawedGuide, .guideOfCaseMissing,
      .otherGuide:
      Words.notReady
    default: words(for: error)
    }
  }

  /// The words for a login that is refused. They end with what to do instead.
  static func words(for refusal: LoginRefusal, telephone: PhoneText?) -> String {
    let help = telephone.map { Words.callInstead(label: $0.label, number: $0.number) } ?? Words.contactInstead
    return switch refusal {
    case .tooMany: Words.tooManyLogins(help: help)
    case .tooManyFromAddress(let limit): Words.tooManyLoginsFromAddress(count: "\(limit)", help: help)
    case .notCounted: Words.loginsNotCounted(help: help)
    }
  }

  /// The words for a case that could not be kept.
  static func unkeptKioskWords(for error: CommandError) -> String {
    switch error {
    case .tooManyCases, .tooManyCasesFromAddress: words(for: error)
    case .store(.tooMany): Words.storeTooMany
    default: Words.notKept
    }
  }

  /// The words for flaws in root's settings for the kiosk.
  static func words(for flaw: KioskSettings.Flaw) -> String {
    switch flaw {
    case .notRootsAlone: Phrases.Errors.settingsNotRoots
    case .unreadable(let reason): Phrases.Errors.settingsUnreadable(reason: words(for: reason))
    case .notUTF8: Phrases.Errors.settingsNotUTF8
    case .usage(let flaw): words(for: flaw)
    case .notInKiosk(let option): Phrases.Errors.notInKiosk(option: option)
    }
  }
}

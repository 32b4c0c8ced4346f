import GuideContent
import Text
import Wizard

/// The words and signs on the state of a cause. Colour alone never says it.
enum CauseWords {
  static func line(name: String, state: CauseState) -> String {
    switch state {
    case .open: Phrases.Causes.open(name: name)
    case .ruledOut: Phrases.Causes.ruledOut(name: name)
    case .found: Phrases.Causes.found(name: name)
    case .foundAndStayed: Phrases.Causes.foundAndStayed(name: name)
    }
  }

  static func style(of state: CauseState) -> Style {
    switch state {
    case .open: .plain
    case .ruledOut: .faint
    case .found, .foundAndStayed: .warning
    }
  }
}

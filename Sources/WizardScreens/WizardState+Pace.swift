import Cases
import GuideContent
import Guides
import Text
import Wizard

/// Keys that come before anybody can have read what they would answer.
extension WizardState {
  /// What stands on the screen for somebody to answer. What is highlighted, ticked, typed or scrolled is not part of it.
  struct Sight: Equatable {
    let number: CaseNumber
    let place: PlaceID
    /// What is over the page, in words that tell it from others.
    let overlay: String?
    /// Whether that asks something.
    let isDialog: Bool

    /// Whether it has to be read by somebody who has read the other.
    func isNew(after other: Sight) -> Bool { isDialog || place != other.place || number != other.number }
  }

  var sight: Sight {
    let isDialog = if case .dialog = overlay { true } else { false }
    return Sight(number: cover.number, place: session.cursor, overlay: overlay?.sight, isDialog: isDialog)
  }

  /// Whether a key counts that has just arrived.
  ///
  /// At a finding, at the question after it and in a dialog no key counts before they can have been read. At a question a
  /// digit always counts, since agents know the questions by heart and type ahead. What takes the highlighted row counts
  /// only if that was there to be seen, and not out of habit behind a digit.
  func counts(_ key: Key) -> Bool {
    if mustBeRead { return pace.isRead }
    return !takesHighlighted(key) || pace.allowsTaking
  }

  /// Drops a key that has come too early, and says so unless something is said already.
  mutating func drop(_ key: Key) -> [Effect] {
    if takesHighlighted(key) { pace.noteKey() }
    if message == nil, answerTaken == nil { message = Phrases.Screen.tooEarly }
    return []
  }

  private var mustBeRead: Bool {
    switch overlay {
    case .dialog(let dialog): !dialog.options.isEmpty
    case nil: session.place.kind != .step
    default: false
    }
  }

  private func takesHighlighted(_ key: Key) -> Bool {
    guard overlay == nil, let action = keys.action(for: key) else { return false }
    return action == .take || action == .tick
  }
}

extension Overlay {
  /// The words by which it is told from others.
  fileprivate var sight: String {
    switch self {
    case .list(let list): list.title
    case .pager(let pager): pager.title
    case .input(let input): input.title
    case .dialog(let dialog): dialog.title + "\n" + dialog.text
    case .find(let find): find.words.title
    case .form: Phrases.Screen.detailsTitle
    case .symbol: Phrases.Screen.symbolTitle
    }
  }
}

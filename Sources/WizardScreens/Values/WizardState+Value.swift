import Cases
import GuideContent
import Guides
import Text
import Wizard

/// Values that are typed in place of a choice.
extension WizardState {
  /// Whether the step at the cursor asks for a value.
  var asksValue: Bool { session.guide.step(session.cursor)?.asksValue ?? false }

  /// Whether the step at the cursor asks for a line of text, which may begin with any letter.
  var asksText: Bool {
    if case .text = session.guide.step(session.cursor)?.asks?.kind { true } else { false }
  }

  /// Takes a key that begins to fill in a text, or gives the letters their meaning back; `nil` if the key does neither.
  mutating func fill(with key: Key) -> [Effect]? {
    guard lettersFill else { return nil }
    switch key {
    case .escape:
      lettersFill = false
      message = Phrases.Screen.lettersAreKeys
    case .character(let character) where !character.isBlank && !key.readings.contains(.character("?")):
      openValue(typing: String(character))
    default: return nil
    }
    return []
  }

  /// Opens the field for the value at the cursor, with its draft or the value that is known.
  ///
  /// - Parameter typed: What was typed or pasted so far; it replaces what is known. `nil` if nothing was.
  mutating func openValue(typing typed: String? = nil) {
    let (guide, id) = (session.guide, session.cursor)
    guard let question = guide.step(id)?.asks else { return }
    let known = cover.drafts[.value(id)] ?? session.place.answer?.value?.plain ?? ""
    var field = TextField(text: typed == nil ? known : "", limit: question.textLimit)
    if let typed { field.insert(typed) }
    let input = InputOverlay(
      purpose: .value, title: page.title, hint: ValueWords.expectation(at: id, in: guide), field: field,
      isHidden: question.isPrivate && audience == .merchant)
    if typed == nil { open(.input(input)) } else { overlay = .input(input) }
  }

  /// Reads what was typed as the answer. What is no value stays in the field, above the words on what is expected.
  mutating func takeValue(in input: InputOverlay) -> [Effect] {
    switch TypedAnswer(input.field.text, at: session.place, in: session.guide, on: today) {
    case .taken(let answer):
      // Until the answer is taken, what was typed is a draft: it may lead to a question first.
      keepDrafts()
      overlay = nil
      return propose(answer)
    case .refused(let problem):
      var refused = input
      refused.problem = problem
      overlay = .input(refused)
    case nil: overlay = nil
    }
    return []
  }
}

extension ValueQuestion {
  /// The most characters that anybody needs to type a value.
  var textLimit: TextLimit {
    if case .text(let rule) = kind { TextLimit(characters: rule.limit) } else { .reference }
  }
}

import GuideContent
import Guides
import Text
import Wizard

/// Choosing from more choices than there are digits.
extension WizardState {
  /// The choices in groups, as they stand on this screen.
  var longList: LongList { FrameComposer(self).longList }

  /// Turns to the next or the previous group of choices.
  mutating func turnList(by direction: Int) {
    let list = longList
    let number = list.number(ofRow: highlight) + direction
    guard list.groups.indices.contains(number) else {
      highlight = direction > 0 ? page.choiceCount - 1 : 0
      return
    }
    highlight = list.groups[number].lowerBound
  }

  /// Opens the search among the choices.
  mutating func openChoiceFind(with text: String = "") {
    var find = FindOverlay(choices: ChoiceSearch(page))
    find.field.insert(text)
    find.refresh()
    overlay = .find(find)
  }

  /// Takes a choice that was found. Where several are taken it is ticked.
  mutating func take(found choice: ChoiceID) -> [Effect] {
    overlay = nil
    guard let index = page.rows.firstIndex(where: { $0.meaning == .choice(choice) }) else { return [] }
    highlight = index
    guard page.takesSeveral else { return propose(Answer(choice)) }
    if !ticks.contains(choice) { tick(page.rows[index]) }
    return []
  }
}

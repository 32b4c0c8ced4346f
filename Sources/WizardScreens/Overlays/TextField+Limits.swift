import Cases
import Text

extension TextField {
  /// A field for as much as is kept of what is typed into it.
  init(text: String = "", limit: TextLimit) {
    self.init(text: text, limit: limit.characters)
  }
}

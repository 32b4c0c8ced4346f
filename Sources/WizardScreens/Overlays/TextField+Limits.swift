import Cases
import Text

extension TextField {
  /// A field that takes as much text as the limit allows.
  init(text: String = "", limit: TextLimit, takesPlainSigns: Bool = false) {
    self.init(text: text, limit: limit.characters, takesPlainSigns: takesPlainSigns)
  }
}

import GuideContent
import Text

/// The words on a terminal's encoding, in characters that every encoding has.
enum EncodingWords {
  /// The encoding from now on, and the cells of a character of ambiguous width. If a multiplexer may be at fault, the words
  /// say how to start it.
  static func now(on surface: Surface, through multiplexer: Multiplexer?) -> String {
    let (name, cells) = (surface.encoding.rawValue, "\(surface.metrics.ambiguous)")
    guard let command = multiplexer?.commandForUTF8 else {
      return Phrases.Screen.encodingNow(name: name, cells: cells)
    }
    return Phrases.Screen.encodingNowInside(name: name, cells: cells, command: command)
  }

  /// How to help if the text is garbled, which nobody knows.
  static func hint(behind multiplexer: Multiplexer?) -> String {
    guard let command = multiplexer?.commandForUTF8 else { return Phrases.Screen.encodingHint }
    return Phrases.Screen.encodingHintInside(command: command)
  }

  /// Why no Chinese can be read, and the mend.
  static func lost(in multiplexer: Multiplexer) -> String {
    Phrases.Screen.notInUTF8(name: multiplexer.rawValue, command: multiplexer.commandForUTF8 ?? multiplexer.rawValue)
  }
}

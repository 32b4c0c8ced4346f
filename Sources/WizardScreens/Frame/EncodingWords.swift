import GuideContent
import Text

/// The words on a terminal's encoding, in characters that every encoding has.
enum EncodingWords {
  /// The encoding from now on, and the cells of a character of ambiguous width.
  static func now(on surface: Surface) -> String {
    Phrases.Screen.encodingNow(name: surface.encoding.rawValue, cells: "\(surface.metrics.ambiguous)")
  }
}

import GuideContent
import Text

/// What is said of a terminal's encoding, in letters that every encoding has.
enum EncodingWords {
  /// In which encoding characters are written from now on, and how wide those of ambiguous width are drawn.
  static func now(on surface: Surface) -> String {
    Phrases.Screen.encodingNow(name: surface.encoding, cells: "\(surface.metrics.ambiguous)")
  }
}

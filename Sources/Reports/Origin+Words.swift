import GuideContent
import Wizard

extension Origin {
  /// The words that say where a telephone number or an address comes from.
  var words: String {
    switch self {
    case .article: Phrases.Marks.fromArticle
    case .ours: Phrases.Marks.fromUs
    }
  }
}

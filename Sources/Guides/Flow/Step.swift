/// One screen: a question with choices, or a page with one way on.
public struct Step: Sendable, Hashable {
  /// The step's name. Answers are stored by it.
  public var id: PlaceID
  /// Numbers of the article's paragraphs that the step carries word for word.
  public var article: [Int]
  /// Whether several choices can be taken together.
  public var takesSeveral: Bool
  /// The choices, in the order of their digits; one to ten.
  public var choices: [Choice]
  /// Words that the step shows only in some situations.
  public var passages: [Passage]
  /// What a pasted address proposes here; `nil` if nothing can be pasted.
  public var paste: Paste?

  /// Makes a step.
  public init(
    id: PlaceID, article: [Int] = [], takesSeveral: Bool = false, choices: [Choice], passages: [Passage] = [],
    paste: Paste? = nil
  ) {
    self.id = id
    self.article = article
    self.takesSeveral = takesSeveral
    self.choices = choices
    self.passages = passages
    self.paste = paste
  }

  /// The choice of that name, if the step has it.
  public func choice(_ id: ChoiceID) -> Choice? {
    choices.first { $0.id == id }
  }
}

/// One screen: a question with choices, or a page with one way on.
public struct Step: Sendable, Hashable {
  /// The step's name. Answers are stored by it.
  public var id: PlaceID
  /// Numbers of the article's paragraphs that the step carries word for word.
  public var article: [Int]
  /// Whether several choices can be taken together.
  public var takesSeveral: Bool
  /// The choices, in the order of their digits; one to ten. At a step that asks for a value a `Guide` makes them: one for
  /// each band, which nobody sees.
  public var choices: [Choice]
  /// Words that the step shows only in some situations.
  public var passages: [Passage]
  /// The value that is asked for; `nil` if the step has choices.
  public var asks: ValueQuestion?
  /// What a pasted address proposes here; `nil` if nothing can be pasted.
  public var paste: Paste?

  /// Makes a step.
  public init(
    id: PlaceID, article: [Int] = [], takesSeveral: Bool = false, choices: [Choice], passages: [Passage] = [],
    asks: ValueQuestion? = nil, paste: Paste? = nil
  ) {
    self.id = id
    self.article = article
    self.takesSeveral = takesSeveral
    self.choices = choices
    self.passages = passages
    self.asks = asks
    self.paste = paste
  }

  /// The choice of that name, if the step has it.
  public func choice(_ id: ChoiceID) -> Choice? {
    choices.first { $0.id == id }
  }
}

/// One screen: a question with choices, or a page with one way on.
public struct Step: Sendable, Hashable {
  /// The step's name. Answers are stored by it.
  public var id: PlaceID
  /// Numbers of the article's paragraphs that the step carries word for word.
  public var article: [Int]
  /// Whether several choices can be taken together.
  public var takesSeveral: Bool
  /// The choices, in the order of their digits; there may be more than digits. At a step that asks for a value a `Guide`
  /// makes them: one for each band, which nobody sees. A page has only the way on, as one choice that nobody has to make.
  public var choices: [Choice]
  /// Whether the step is only read: there is one way on, and no answer.
  public var isPage: Bool
  /// Words that the step shows only in some situations.
  public var passages: [Passage]
  /// The value that is asked for; `nil` if the step has choices.
  public var asks: ValueQuestion?

  /// Makes a step.
  public init(
    id: PlaceID, article: [Int] = [], takesSeveral: Bool = false, choices: [Choice], passages: [Passage] = [],
    asks: ValueQuestion? = nil, isPage: Bool = false
  ) {
    self.id = id
    self.article = article
    self.takesSeveral = takesSeveral
    self.choices = choices
    self.passages = passages
    self.asks = asks
    self.isPage = isPage
  }

  /// The name of the way on from a page. No answer has it.
  public static let wayOn: ChoiceID = "read"

  /// Makes a page, which is only read.
  public static func page(
    id: PlaceID, article: [Int] = [], leads: Choice.Leads, passages: [Passage] = []
  ) -> Step {
    Step(id: id, article: article, choices: [Choice(id: wayOn, leads: leads)], passages: passages, isPage: true)
  }

  /// The choice of that name, if the step has it.
  public func choice(_ id: ChoiceID) -> Choice? {
    choices.first { $0.id == id }
  }
}

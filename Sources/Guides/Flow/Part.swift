/// One of the article's parts: a small acyclic graph of steps with one entry.
public struct Part: Sendable, Hashable {
  /// The part's name.
  public var id: PartID
  /// The step the part starts with.
  public var start: PlaceID
  /// Numbers of the paragraphs that head the part.
  public var article: [Int]
  /// The part's steps, in the order a booklet prints them.
  public var steps: [Step]

  /// Makes a part.
  public init(id: PartID, start: PlaceID, article: [Int] = [], steps: [Step]) {
    self.id = id
    self.start = start
    self.article = article
    self.steps = steps
  }
}

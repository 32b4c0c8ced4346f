/// One of the article's sections: a small acyclic graph of steps with one entry.
public struct Section: Sendable, Hashable {
  /// The section's name.
  public var id: SectionID
  /// The step the section starts with.
  public var start: PlaceID
  /// Numbers of the paragraphs that head the section.
  public var article: [Int]
  /// The section's steps, in the order a booklet prints them.
  public var steps: [Step]

  /// Makes a section.
  public init(id: SectionID, start: PlaceID, article: [Int] = [], steps: [Step]) {
    self.id = id
    self.start = start
    self.article = article
    self.steps = steps
  }
}

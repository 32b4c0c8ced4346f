/// One of the article's sections: a small acyclic graph of steps with one entry.
public struct Section: Sendable, Hashable {
  /// The section's name.
  public var id: SectionID
  /// The step the section starts with.
  public var start: PlaceID
  /// When the section is walked; otherwise the walk goes on with the one after it. It is asked when the section's turn
  /// comes.
  public var when: Condition
  /// Numbers of the paragraphs that head the section.
  public var article: [Int]
  /// The section's steps, in the order a booklet prints them.
  public var steps: [Step]

  /// Makes a section.
  public init(id: SectionID, start: PlaceID, when: Condition = .always, article: [Int] = [], steps: [Step]) {
    self.id = id
    self.start = start
    self.when = when
    self.article = article
    self.steps = steps
  }
}

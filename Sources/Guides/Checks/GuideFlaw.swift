/// A flaw that keeps a guide from being made.
public struct GuideFlaw: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// Two steps, findings, parts, choices or passages share a name.
    case duplicateName(String)
    /// A name is used that nothing has.
    case unknownName(String)
    /// A name is used that the walk keeps for itself, such as `done` or one that starts with `retry.`.
    case reservedName(String)
    /// A step has no choice, or more than there are digits.
    case choiceCount(Int)
    /// A step that takes several leads to different places by choices that can be taken together.
    case severalLeadApart
    /// No walk reaches this place.
    case unreachable(PlaceID)
    /// No walk shows this passage.
    case unreachablePassage(PassageID)
    /// More combinations of answers that matter later come to this place than can be looked through.
    case tooManySituations(at: PlaceID)
    /// These steps lead in a circle.
    case circle([PlaceID])
    /// The comparison says nothing for this product and membership.
    case comparisonIncomplete(ProductID, Membership)
    /// A choice compares, but the guide does not say how contracts are read.
    case comparisonWithoutContract
    /// An answer is implied or proposed that its step does not take.
    case notAnAnswer(of: PlaceID)
    /// A finding cannot end a case, or asks for a retry where it must end one.
    case retryMisplaced(PlaceID)
    /// A finding that does not end a case is reached in two parts, so that one walk could come to it twice.
    case findingShared(PlaceID)
    /// Words are missing.
    case wordsMissing
    /// There are words for something that the flow does not have.
    case wordsForNothing
    /// An owed paragraph of the article stands word for word on no screen that names it.
    case paragraphNotCarried(Int)
    /// No place names an owed paragraph.
    case paragraphNotNamed(Int)
    /// A paragraph number that the article does not have.
    case noSuchParagraph(Int)
    /// Words marked as the article's that it does not have.
    case notInArticle(String)
    /// An address that is neither the article's nor marked as ours.
    case strangeAddress(String)
    /// A telephone number that is neither the article's nor marked as ours.
    case strangePhone(String)
  }

  /// Where a flaw is: a path of keys into one of a guide's files.
  public enum Location: Sendable, Hashable {
    /// In the routing. List items are named by their `id`, as in `parts/contract/steps/contract.signed/choices/signed`.
    case flow([String])
    /// In the words.
    case words([String])
    /// In the article, at a paragraph.
    case article(Int)
  }

  /// What is wrong.
  public var kind: Kind
  /// Where it is.
  public var location: Location

  /// Makes a flaw.
  public init(_ kind: Kind, at location: Location) {
    self.kind = kind
    self.location = location
  }
}

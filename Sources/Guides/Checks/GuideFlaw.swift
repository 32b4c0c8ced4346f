/// A flaw for which a guide is refused.
public struct GuideFlaw: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// Two steps, findings, sections, choices or passages share a name.
    case duplicateName(String)
    /// A name is used that nothing has.
    case unknownName(String)
    /// A name stands in braces that no step and no fact has.
    case unknownNameInBraces(String)
    /// A brace is opened and not closed, with what follows it.
    case openBrace(String)
    /// A choice leads to a step of another section.
    case stepOfOtherSection(PlaceID, SectionID?)
    /// A choice leads to nothing that has this name; the places to which it can lead.
    case unknownDestination(PlaceID, known: [String])
    /// No choice finds this cause.
    case causeNeverFound(CauseID)
    /// A choice finds this cause and rules it out.
    case foundAndRuledOut(CauseID)
    /// A choice says what proposes it, and nothing that is recognised proposes answers at its step.
    case proposedByNothing
    /// Something that is recognised proposes answers at this step, and no choice there is proposed by it.
    case proposesNothing(at: PlaceID)
    /// Two choices of a step are proposed by the same value.
    case sameProposal(String)
    /// A choice says which section comes first, and its step is not the triage.
    case firstNotAtTriage
    /// Two choices of a step have the same words.
    case sameWords(String)
    /// A name is reserved for the walk, such as `done`, `solved` or one that starts with `retry.`.
    case reservedName(String)
    /// A step has no choice, or takes several of too many.
    case choiceCount(Int)
    /// A step that takes several leads to different places by choices that can be taken together.
    case severalLeadApart
    /// No walk reaches this place.
    case unreachable(PlaceID)
    /// No walk shows this passage.
    case unreachablePassage(PassageID)
    /// Too many combinations of answers that matter later come to this place.
    case tooManySituations(at: PlaceID)
    /// These steps lead in a circle.
    case circle([PlaceID])
    /// A fact's last rule has a condition, so that the fact may have no value.
    case factWithoutLastRule
    /// These facts and conditions depend on each other in a circle.
    case definitionCircle([String])
    /// The table has no row for a combination that a walk can bring: the values of its inputs.
    case tableRowMissing([String])
    /// The table has two rows or more for a combination that a walk can bring: the numbers of the rows from 1, and the
    /// values of its inputs.
    case tableRowsDoubled([Int], [String])
    /// Walks come to the end of the last section, and there is no hand-over: the answers of one of them.
    case sectionsLeft([String])
    /// No choice leads to this table.
    case tableNotUsed
    /// No finding asks this question of the guide's own.
    case retryNotUsed
    /// The last rule for the question after a finding has a condition, so that there may be none.
    case retryWithoutLastRule
    /// The walks to this passage are too many to look through, so that it is not proved that one shows it.
    case passageNotProved(PassageID)
    /// The least value that a step asks for is greater than the greatest one.
    case boundsReversed(least: String, most: String)
    /// A condition or a table lists values of a step that asks for a value, which can only be compared.
    case valueNotCompared(InputID)
    /// A condition compares the value of a fact, or of a step that has choices.
    case nothingToCompare(InputID)
    /// A comparison that values of this kind do not have; the ones that they have, none if days are counted since something
    /// that is no day.
    case comparisonOfOtherKind(known: [String])
    /// A comparison is made with something that is no value of the step.
    case notComparable(String)
    /// No value that the step takes meets this comparison.
    case comparisonNeverHolds
    /// An answer is implied or proposed that its step does not take.
    case notAnAnswer(of: PlaceID)
    /// A finding does not fit its role: it ends a case although it may not, or asks for a retry although it must end
    /// the case.
    case retryMisplaced(PlaceID)
    /// A drawing's widest line covers more cells than a screen has for it.
    case figureTooWide(Int, most: Int)
    /// Words are missing: for the thing at the end of this path of keys.
    case wordsMissing([String])
    /// There are words for an action, and nobody who carries it out.
    case actorMissing
    /// There are words for something that the flow does not have.
    case wordsForNothing
    /// No screen that names this owed paragraph has it word for word.
    case paragraphNotCarried(Paragraph)
    /// No place names this owed paragraph.
    case paragraphNotNamed(Paragraph)
    /// The article has no paragraph of this number.
    case noSuchParagraph(Paragraph)
    /// Words are marked as the article's, and the article does not have them.
    case notInArticle(String)
    /// An address is neither in the article nor marked as ours.
    case strangeAddress(String)
    /// A telephone number is neither in the article nor marked as ours.
    case strangePhone(String)
  }

  /// Where a flaw is: a path of keys into one of a guide's files.
  public enum Location: Sendable, Hashable {
    /// In the routing. List items are named by their `id`, as in `sections/contract/steps/contract.signed/choices/signed`.
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

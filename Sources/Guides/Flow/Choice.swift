/// One thing to pick at a step.
public struct Choice: Sendable, Hashable {
  /// Where taking a choice leads.
  public enum Leads: Sendable, Hashable {
    /// Along a route of its own.
    case route(Route)
    /// To the row of the comparison table for a product, by what is signed.
    case comparison(ProductID)
  }

  /// The choice's name among those of its step.
  public var id: ChoiceID
  /// Where it leads. All choices of a step that takes several, except the exclusive ones, lead to the same.
  public var leads: Leads
  /// At a step that takes several: whether this choice stands alone.
  public var isExclusive: Bool
  /// At the triage step: the part that comes first after this choice.
  public var firstPart: PartID?
  /// Answers to later steps that follow from this choice; those steps are not asked.
  public var implies: [PlaceID: Answer]
  /// The value of a pasted address's parameter that proposes this choice.
  public var proposedBy: String?

  /// Makes a choice.
  public init(
    id: ChoiceID, leads: Leads, isExclusive: Bool = false, firstPart: PartID? = nil,
    implies: [PlaceID: Answer] = [:], proposedBy: String? = nil
  ) {
    self.id = id
    self.leads = leads
    self.isExclusive = isExclusive
    self.firstPart = firstPart
    self.implies = implies
    self.proposedBy = proposedBy
  }
}

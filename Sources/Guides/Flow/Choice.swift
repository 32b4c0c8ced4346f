/// One thing to pick at a step.
public struct Choice: Sendable, Hashable {
  /// Where taking a choice leads.
  public enum Leads: Sendable, Hashable {
    /// Along a route of the choice's own.
    case route(Route)
    /// To what a decision table has for the answers and facts so far, this answer among them.
    case table(TableID)
  }

  /// The choice's name among those of its step.
  public var id: ChoiceID
  /// Where the choice leads. At a step that takes several, all choices that can be taken together lead to the same.
  public var leads: Leads
  /// Whether the choice stands alone, at a step that takes several.
  public var isExclusive: Bool
  /// At the triage step: the section that comes first after this choice.
  public var firstSection: SectionID?
  /// The answers to later steps that follow from this choice. Those steps are not asked.
  public var implies: [PlaceID: Answer]
  /// The values in a pasted text that propose this choice.
  public var proposedBy: [String]

  /// Makes a choice.
  public init(
    id: ChoiceID, leads: Leads, isExclusive: Bool = false, firstSection: SectionID? = nil,
    implies: [PlaceID: Answer] = [:], proposedBy: [String] = []
  ) {
    self.id = id
    self.leads = leads
    self.isExclusive = isExclusive
    self.firstSection = firstSection
    self.implies = implies
    self.proposedBy = proposedBy
  }
}

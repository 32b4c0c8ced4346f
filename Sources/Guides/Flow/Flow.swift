/// A guide's routing without words: which question comes when, and where an answer leads.
///
/// A flow is the content of its file. Only a `Guide` has passed the checks.
public struct Flow: Sendable, Hashable {
  /// The guide's name, which is also its folder's.
  public var id: GuideID
  /// The guide's version, shown in every summary.
  public var version: String
  /// The address of the source article.
  public var source: String
  /// Everything that can be wrong, in the order of the source article.
  public var causes: [CauseID]
  /// The numbers of the paragraphs that no screen need carry, each with the reason.
  public var notOwed: [Int: String]
  /// The step every walk starts at.
  public var start: PlaceID
  /// The step whose choices say which section comes first.
  public var triage: PlaceID
  /// The finding reached when another error appears after something was mended.
  public var otherCode: PlaceID
  /// The finding reached when all sections are walked and the error is still there.
  public var handOver: PlaceID
  /// The steps before the first section, `start` and `triage` among them.
  public var opening: [Step]
  /// The sections, in their usual order.
  public var sections: [Section]
  /// All findings.
  public var findings: [Finding]
  /// How the answers say what is signed; `nil` in a guide without comparisons.
  public var contract: Contract?
  /// The comparison table: for each product, a route for each membership.
  public var comparison: [ProductID: [Membership: Route]]

  /// Makes a flow from its pieces.
  public init(
    id: GuideID, version: String, source: String, causes: [CauseID], notOwed: [Int: String] = [:], start: PlaceID,
    triage: PlaceID, otherCode: PlaceID, handOver: PlaceID, opening: [Step], sections: [Section], findings: [Finding],
    contract: Contract? = nil, comparison: [ProductID: [Membership: Route]] = [:]
  ) {
    self.id = id
    self.version = version
    self.source = source
    self.causes = causes
    self.notOwed = notOwed
    self.start = start
    self.triage = triage
    self.otherCode = otherCode
    self.handOver = handOver
    self.opening = opening
    self.sections = sections
    self.findings = findings
    self.contract = contract
    self.comparison = comparison
  }
}

/// A guide's routing without words: which question comes when, and where an answer leads.
///
/// A flow is the content of its file. Only a `Guide` has passed the checks.
public struct Flow: Sendable, Hashable {
  /// The guide's name, which is also its folder's.
  public var id: GuideID
  /// The guide's version, shown in every summary.
  public var version: String
  /// The address of the source article; of several, a line for each with its name and address.
  public var source: String
  /// Everything that can be wrong, in the order of the source article.
  public var causes: [CauseID]
  /// The numbers of the paragraphs that no screen need carry, each with the reason.
  public var notOwed: [Int: String]
  /// The step every walk starts at.
  public var start: PlaceID
  /// The step whose choices say which section comes first; `nil` if the sections always come in their order.
  public var triage: PlaceID?
  /// The finding reached when another error appears after something was mended; `nil` if no question asks for that.
  public var otherCode: PlaceID?
  /// The finding or the ending reached when all sections are walked and the error is still there; `nil` if every walk
  /// ends before that.
  public var handOver: PlaceID?
  /// The steps before the first section, `start` and `triage` among them.
  public var opening: [Step]
  /// The sections, in their usual order.
  public var sections: [Section]
  /// All findings, and after them the guide's own endings.
  public var findings: [Finding]
  /// The guide's own questions after findings.
  public var retries: [RetryQuestion]
  /// What follows from the answers, each out of a finite set.
  public var facts: [Fact]
  /// Conditions that have a name, since several things depend on them.
  public var conditions: [ConditionID: Condition]
  /// The decision tables.
  public var tables: [Table]
  /// The digits by which hand-off codes told this guide before its paths were numbered in order, as far as their answers
  /// still mean the same, so that those codes are still read.
  public var formerCodes: [String]
  /// What steps, findings and choices were called in earlier versions.
  public var renamed: Renames
  /// The guide's own fields of the case form, after those that ship.
  public var fields: [FieldRule]
  /// What in a pasted text is about this guide, and which answers it proposes.
  public var recognises: Recognitions

  /// Makes a flow from its pieces.
  public init(
    id: GuideID, version: String, source: String, causes: [CauseID], notOwed: [Int: String] = [:], start: PlaceID,
    triage: PlaceID? = nil, otherCode: PlaceID? = nil, handOver: PlaceID? = nil, opening: [Step], sections: [Section],
    findings: [Finding], retries: [RetryQuestion] = [],
    facts: [Fact] = [], conditions: [ConditionID: Condition] = [:], tables: [Table] = [], formerCodes: [String] = [],
    renamed: Renames = Renames(),
    fields: [FieldRule] = [], recognises: Recognitions = []
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
    self.retries = retries
    self.facts = facts
    self.conditions = conditions
    self.tables = tables
    self.formerCodes = formerCodes
    self.renamed = renamed
    self.fields = fields
    self.recognises = recognises
  }
}

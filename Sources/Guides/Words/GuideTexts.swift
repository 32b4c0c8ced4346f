/// A guide's words in one language, without routing.
public struct GuideTexts: Sendable, Hashable {
  /// The guide's title: for an error, its code.
  public var title: String
  /// One line on what the guide is for.
  public var subtitle: String
  /// The words of every step and finding.
  public var places: PlaceTexts
  /// The words of the questions after findings.
  public var retries: [Finding.Retry: PlaceText]
  /// The words for the sections.
  public var sections: [SectionID: SectionText]
  /// What each cause is called, as a short statement.
  public var causes: [CauseID: String]
  /// The words of each fact.
  public var facts: [InputID: FactText]
  /// For each named condition, when it holds, in words that go on with "then".
  public var conditions: [ConditionID: String]
  /// What each actor is called.
  public var actors: [ActorID: String]
  /// The telephone lines.
  public var phones: [PhoneID: PhoneText]
  /// The words of the guide's own fields of the case form.
  public var fields: [FieldID: FieldText]
  /// What is known of each address in the guide.
  public var addresses: [AddressText]
  /// What a sign in a pasted text means if it proposes nothing.
  public var recognised: RecognisedWords

  /// Makes the words of a guide.
  public init(
    title: String, subtitle: String, places: [PlaceID: PlaceText], retries: [Finding.Retry: PlaceText],
    sections: [SectionID: SectionText], causes: [CauseID: String], facts: [InputID: FactText] = [:],
    conditions: [ConditionID: String] = [:], actors: [ActorID: String], phones: [PhoneID: PhoneText] = [:],
    fields: [FieldID: FieldText] = [:], addresses: [AddressText] = [],
    recognised: RecognisedWords = [:]
  ) {
    self.title = title
    self.subtitle = subtitle
    self.places = PlaceTexts(places)
    self.retries = retries
    self.sections = sections
    self.causes = causes
    self.facts = facts
    self.conditions = conditions
    self.actors = actors
    self.phones = phones
    self.fields = fields
    self.addresses = addresses
    self.recognised = recognised
  }
}

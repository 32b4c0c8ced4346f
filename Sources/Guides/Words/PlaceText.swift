/// The words of a step or a finding.
public struct PlaceText: Sendable, Hashable {
  /// Words that replace others if a passage is shown.
  public struct Variant: Sendable, Hashable {
    /// Replaces what the agent reads aloud.
    public var say: String?
    /// Replaces the next action.
    public var action: String?

    /// Makes a variant.
    public init(say: String? = nil, action: String? = nil) {
      self.say = say
      self.action = action
    }
  }

  /// The title; often the article's own words.
  public var title: String
  /// A few words for the outline and the summary's walk.
  public var short: String
  /// What stands under the title, in order.
  public var body: [TextBlock]
  /// What an agent reads aloud.
  public var say: String
  /// What only an agent sees.
  public var aside: String?
  /// The words of the choices; empty at a finding.
  public var choices: [ChoiceID: String]
  /// For a choice, the sentence that stands in a summary in the place of its words.
  public var summaries: [ChoiceID: String]
  /// At a step that asks for a value: the words around it.
  public var value: ValueText?
  /// At a finding: the next action, one sentence that a summary starts with.
  public var action: String?
  /// What changes if a passage is shown. Of several passages the first in the flow's order counts.
  public var variants: [PassageID: Variant]

  /// Makes the words of a place.
  public init(
    title: String, short: String, body: [TextBlock] = [], say: String, aside: String? = nil,
    choices: [ChoiceID: String] = [:], summaries: [ChoiceID: String] = [:], value: ValueText? = nil,
    action: String? = nil,
    variants: [PassageID: Variant] = [:]
  ) {
    self.title = title
    self.short = short
    self.body = body
    self.say = say
    self.aside = aside
    self.choices = choices
    self.summaries = summaries
    self.value = value
    self.action = action
    self.variants = variants
  }
}

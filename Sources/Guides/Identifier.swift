/// A name that a guide's files give something, and that answers are stored by.
///
/// `Kind` only separates the names of different things. A name has no meaning of its own. Only authors see names, if
/// their files have flaws.
public struct Identifier<Kind>: RawRepresentable, Hashable, Sendable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The name as the file spells it.
  public let rawValue: String

  /// Makes an identifier; any text is one.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Makes an identifier from text.
  public init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  /// Makes an identifier from a literal.
  public init(stringLiteral value: String) {
    rawValue = value
  }

  /// The name as the file spells it.
  public var description: String { rawValue }

  /// Alphabetical order, so that lists made from sets are the same each time.
  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// Something that can be wrong. A guide only has the names of causes; their states belong to a walk.
public enum Cause {}

/// Names a guide.
public typealias GuideID = Identifier<Guide>
/// Names a section of a guide.
public typealias SectionID = Identifier<Section>
/// Names a place: a step or a finding. Both share one set of names.
public typealias PlaceID = Identifier<PlaceText>
/// Names a choice among those of one step.
public typealias ChoiceID = Identifier<Choice>
/// Names something that can be wrong.
public typealias CauseID = Identifier<Cause>
/// Names what conditions and tables ask about: the step of an answer, or a fact. Both share one set of names.
public typealias InputID = Identifier<Fact>
/// Names a value of an input: a choice, or a value of a fact.
public typealias ValueID = Identifier<Fact.Rule>
/// Names a condition.
public typealias ConditionID = Identifier<Condition>
/// Names a decision table.
public typealias TableID = Identifier<Table>
/// Names a passage: words that a place shows only in some situations.
public typealias PassageID = Identifier<Passage>
/// Names a question after findings.
public typealias RetryID = Identifier<RetryQuestion>
/// Names what a guide recognises in a pasted text.
public typealias RecognitionID = Identifier<Recognition>
/// Names a field of the case form.
public typealias FieldID = Identifier<FormField>
/// Names a telephone line.
public typealias PhoneID = Identifier<PhoneText>
/// Names somebody who carries out what a finding asks for.
public typealias ActorID = Identifier<Finding>

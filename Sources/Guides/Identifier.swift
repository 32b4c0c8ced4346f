/// The name by which a guide's file calls something, and by which answers keep it.
///
/// `Kind` only keeps the names of different things apart. A name has no meaning of its own and is never shown to a
/// reader, except to an author whose file is at fault.
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

  /// Alphabetical order, so that lists made from sets come out the same each time.
  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// Something that can be wrong. A guide has only names of causes; how one stands is for a walk to say.
public enum Cause {}

/// Names a guide.
public typealias GuideID = Identifier<Guide>
/// Names a part of a guide.
public typealias PartID = Identifier<Part>
/// Names a place: a step or a finding. Both share one set of names.
public typealias PlaceID = Identifier<PlaceText>
/// Names a choice among those of one step.
public typealias ChoiceID = Identifier<Choice>
/// Names something that can be wrong.
public typealias CauseID = Identifier<Cause>
/// Names a product that can be signed and called, such as escrow.
public typealias ProductID = Identifier<Contract>
/// Names a passage: words of a place that stand there only in some situations.
public typealias PassageID = Identifier<Passage>
/// Names a telephone line.
public typealias PhoneID = Identifier<PhoneText>
/// Names who carries out what a finding asks for.
public typealias ActorID = Identifier<Finding>

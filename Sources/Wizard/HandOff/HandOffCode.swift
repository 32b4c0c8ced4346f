public import Guides
import Text

/// Digits that carry the answers of a path, for reading them out over the telephone.
///
/// A code is the path's number, then three digits that tell the guide, then one check digit. Zeros before the number
/// fill the groups of four, so that a missing digit is noticed too. Each path of a guide has exactly one code, and no
/// server is needed, since two programs with the same guide agree on it. A code carries no answers that rest, no notes
/// and no names, and not the place somebody was at. Of a value it carries only in which band of values it lies, so that the
/// path can be read: the value has to be typed again.
public struct HandOffCode: Sendable, Hashable {
  /// How many digits are in a group.
  public static let groupLength = 4
  private static let digestLength = 3

  /// The digits, 0 to 9; their number is a multiple of four.
  public let digits: String

  /// The code of a path through the guide.
  ///
  /// - Throws: `tooLong` if the guide's paths are more than 128 bits can tell apart.
  public init(of path: Path, through guide: Guide) throws(HandOffCodeError) {
    let number = try PathNumber(of: path, through: guide)
    let unchecked = Self.filled(number.value) + RoutingDigest(of: guide.flow).digits
    digits = unchecked + "\(DammDigit.following(unchecked))"
  }

  /// Takes a code as somebody typed it: with blanks, hyphens or full-width digits.
  ///
  /// - Throws: `notACode`, `incomplete` or `mistyped`.
  public init(_ typed: String) throws(HandOffCodeError) {
    var digits = ""
    for character in typed.plainSigns.lookalikeDigits where !character.isWhitespace && character != "-" {
      guard character.isASCII, let digit = character.wholeNumberValue else { throw .notACode }
      digits += "\(digit)"
    }
    guard !digits.isEmpty else { throw .notACode }
    guard digits.count.isMultiple(of: Self.groupLength) else { throw .incomplete(digits: digits.count) }
    guard DammDigit.following(digits) == 0 else { throw .mistyped }
    self.digits = digits
  }

  /// The answers of the code's path. A session that starts with them is at the path's end.
  ///
  /// - Throws: `otherGuide` or `fitsNoPath`.
  public func answers(through guide: Guide) throws(HandOffCodeError) -> [PlaceID: Answer] {
    let number = digits.dropLast(Self.digestLength + 1)
    let digest = String(digits.dropFirst(number.count).dropLast())
    let isFormer = guide.flow.formerCodes.contains(digest)
    guard isFormer || digest == RoutingDigest(of: guide.flow).digits else { throw .otherGuide }
    guard let value = number.isEmpty ? 0 : UInt128(number), number == Self.filled(value) else { throw .fitsNoPath }
    let path =
      try isFormer ? FormerPathNumber(value: value).path(through: guide) : PathNumber(value).path(through: guide)
    let given = path.places.filter { !$0.isDerived }
    return Dictionary(uniqueKeysWithValues: given.compactMap { place in place.answer.map { (place.id, $0) } })
  }

  /// The most digits that a code of a path through the guide can have, ended or not; `nil` if the paths are more than 128
  /// bits can tell apart, so that there are no codes.
  public static func longest(in guide: Guide) -> Int? {
    var rooms = PathRooms(of: guide)
    return rooms.all().map { filled($0 - 1).count + digestLength + 1 }
  }

  /// The digits of a path's number, with zeros before them so that the whole code fills its groups; none for 0.
  private static func filled(_ value: UInt128) -> String {
    let digits = value == 0 ? "" : "\(value)"
    let missing = (groupLength - (digits.count + digestLength + 1) % groupLength) % groupLength
    return String(repeating: "0", count: missing) + digits
  }
}

extension HandOffCode: CustomStringConvertible {
  /// The digits in groups of four, as they are read out.
  public var groups: [String] {
    let digits = Array(digits)
    return stride(from: 0, to: digits.count, by: Self.groupLength).map {
      String(digits[$0..<min($0 + Self.groupLength, digits.count)])
    }
  }

  /// The groups with hyphens between them, as it is shown: `0007-4471-2903`; one word on a command line.
  public var description: String {
    groups.joined(separator: "-")
  }
}

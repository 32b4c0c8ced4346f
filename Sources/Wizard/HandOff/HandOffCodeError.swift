/// Why a hand-off code cannot be made or used.
public enum HandOffCodeError: Error, Sendable, Hashable {
  /// There are no digits, or something besides digits, blanks and hyphens.
  case notACode
  /// Digits are missing or too many: a code consists of groups of four.
  case incomplete(digits: Int)
  /// A digit is wrong, or two neighbours are swapped.
  case mistyped
  /// The code belongs to another guide, or to a version of this guide with other routing.
  case otherGuide
  /// The guide has no path with this number.
  case fitsNoPath
  /// The guide's paths are more than 128 bits can tell apart.
  case tooLong
}

/// Why a hand-off code cannot be made or followed.
public enum HandOffCodeError: Error, Sendable, Hashable {
  /// There are no digits, or something besides digits, blanks and hyphens.
  case notACode
  /// A digit is missing or too many: a code fills its groups of four, and this many digits do not.
  case incomplete(digits: Int)
  /// A digit is wrong, or two neighbours are swapped.
  case mistyped
  /// The code was made with another guide, or with a version of this one that leads elsewhere.
  case otherGuide
  /// The guide has no path with this number.
  case fitsNoPath
  /// The path's number needs more than 128 bits.
  case tooLong
}

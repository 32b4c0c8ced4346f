/// A pattern that a whole text must fit: signs one after another, each with how often it may stand there.
///
/// The signs are those of regular expressions without groups and alternatives, so that fitting takes bounded time
/// whatever an author writes: a sign stands for itself, `.` for any, `\d` for a digit, `[A-Z0-9]` for one of these,
/// `[^-]` for any other; `?`, `*`, `+`, `{4}`, `{2,6}` and `{2,}` say how often. A backslash takes any meaning away.
public struct TextPattern: Sendable, Hashable {
  /// A sign of the pattern.
  struct Sign: Sendable, Hashable {
    var ranges: [ClosedRange<Unicode.Scalar>]
    var isInverted = false
    var count: ClosedRange<Int> = 1...1

    func takes(_ scalar: Unicode.Scalar) -> Bool {
      ranges.contains { $0.contains(scalar) } != isInverted
    }
  }

  /// The pattern as its author wrote it.
  public let source: String
  let signs: [Sign]

  /// Reads a pattern; `nil` if it is empty or not written as described.
  public init?(_ source: String) {
    var reader = PatternReader(source)
    guard let signs = reader.signs(), !signs.isEmpty else { return nil }
    self.source = source
    self.signs = signs
  }

  /// Whether the whole text fits.
  public func fits(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    var ends = [0] as Set<Int>
    for sign in signs {
      ends = ends.reduce(into: []) { $0.formUnion(Self.ends(of: sign, from: $1, in: scalars)) }
    }
    return ends.contains(scalars.count)
  }

  /// Where a sign may end that begins at an index.
  private static func ends(of sign: Sign, from start: Int, in scalars: [Unicode.Scalar]) -> Set<Int> {
    var ends: Set<Int> = sign.count.contains(0) ? [start] : []
    var end = start
    while end < scalars.count, end - start < sign.count.upperBound, sign.takes(scalars[end]) {
      end += 1
      if sign.count.contains(end - start) { ends.insert(end) }
    }
    return ends
  }
}

/// Reads the signs of a pattern.
private struct PatternReader {
  private static let most = FieldRule.mostCharacters
  private static let digits: ClosedRange<Unicode.Scalar> = "0"..."9"
  private static let reserved: Set<Unicode.Scalar> = ["(", ")", "|", "]", "{", "}", "^", "$", "?", "*", "+"]

  private var rest: Substring.UnicodeScalarView

  init(_ source: String) {
    rest = source.unicodeScalars[...]
  }

  /// All signs; `nil` if something is not written as it should be.
  mutating func signs() -> [TextPattern.Sign]? {
    var signs: [TextPattern.Sign] = []
    while let scalar = rest.popFirst() {
      guard signs.count < Self.most, var sign = sign(scalar), let count = count() else { return nil }
      sign.count = count
      signs.append(sign)
    }
    return signs
  }

  private mutating func sign(_ first: Unicode.Scalar) -> TextPattern.Sign? {
    switch first {
    case ".": TextPattern.Sign(ranges: [], isInverted: true)
    case "[": set()
    case "\\": escaped().map { TextPattern.Sign(ranges: [$0]) }
    default: Self.reserved.contains(first) ? nil : TextPattern.Sign(ranges: [first...first])
    }
  }

  /// What follows a backslash. Letters other than `d` have no meaning that could be taken away.
  private mutating func escaped() -> ClosedRange<Unicode.Scalar>? {
    guard let scalar = rest.popFirst() else { return nil }
    if scalar == "d" { return Self.digits }
    return scalar.properties.isAlphabetic ? nil : scalar...scalar
  }

  /// What follows an opening bracket.
  private mutating func set() -> TextPattern.Sign? {
    var sign = TextPattern.Sign(ranges: [])
    if rest.first == "^" {
      rest.removeFirst()
      sign.isInverted = true
    }
    while let scalar = rest.popFirst() {
      if scalar == "]" { return sign.ranges.isEmpty ? nil : sign }
      guard let range = range(scalar) else { return nil }
      sign.ranges.append(range)
    }
    return nil
  }

  /// One sign of a set, or all from one to another.
  private mutating func range(_ first: Unicode.Scalar) -> ClosedRange<Unicode.Scalar>? {
    guard let low = first == "\\" ? escaped() : first...first else { return nil }
    guard rest.first == "-", let high = rest.dropFirst().first, high != "]" else { return low }
    rest.removeFirst(2)
    guard high != "\\", low.lowerBound == low.upperBound, low.lowerBound <= high else { return nil }
    return low.lowerBound...high
  }

  /// How often the sign before may stand; `nil` if that is not written as it should be.
  private mutating func count() -> ClosedRange<Int>? {
    switch rest.first {
    case "?": repeated(0...1)
    case "*": repeated(0...Self.most)
    case "+": repeated(1...Self.most)
    case "{": braces()
    default: 1...1
    }
  }

  private mutating func repeated(_ count: ClosedRange<Int>) -> ClosedRange<Int> {
    rest.removeFirst()
    return count
  }

  private mutating func braces() -> ClosedRange<Int>? {
    guard let end = rest.firstIndex(of: "}") else { return nil }
    let bounds = String(rest[rest.startIndex..<end].dropFirst()).split(separator: ",", omittingEmptySubsequences: false)
    rest = rest[rest.index(after: end)...]
    guard (1...2).contains(bounds.count), let low = Int(bounds[0]), (0...Self.most).contains(low) else { return nil }
    guard bounds.count == 2 else { return low...low }
    guard let high = bounds[1].isEmpty ? Self.most : Int(bounds[1]), (low...Self.most).contains(high) else {
      return nil
    }
    return low...high
  }
}

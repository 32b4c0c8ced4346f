/// A pattern that a part of a text must fit, with one part of its own that may have a name: `code=(?<code>\d{4})`.
///
/// Its signs are those of `TextPattern`. The time that looking takes grows with the text's length times the pattern's.
public struct CapturingPattern: Sendable, Hashable {
  /// The pattern as its author wrote it.
  public let source: String
  /// The name of the part that is taken; `nil` if the pattern names none, and all that fits is taken.
  public let name: String?
  private let before: [TextPattern.Sign]
  private let taken: [TextPattern.Sign]
  private let after: [TextPattern.Sign]

  /// Reads a pattern; `nil` if it is not written as described, or its part may take nothing.
  public init?(_ source: String) {
    guard let parts = Self.parts(of: source) else { return nil }
    let signs = parts.texts.map { $0.isEmpty ? [] : TextPattern(String($0))?.signs }
    guard let before = signs[0], let taken = signs[1], let after = signs[2], !taken.isEmpty else { return nil }
    guard taken.contains(where: { $0.count.lowerBound > 0 }) else { return nil }
    self.source = source
    name = parts.name
    (self.before, self.taken, self.after) = (before, taken, after)
  }

  /// The pattern before its named part, that part, and the pattern after it; a pattern without a name is all part.
  private static func parts(of source: String) -> (name: String?, texts: [Substring])? {
    let scalars = source.unicodeScalars
    guard let open = firstBracket("(", in: scalars[...]) else { return (nil, ["", source[...], ""]) }
    let inside = scalars[open...].dropFirst()
    guard inside.starts(with: "?<".unicodeScalars), let end = inside.firstIndex(of: ">") else { return nil }
    let name = inside[..<end].dropFirst(2)
    let pattern = scalars[scalars.index(after: end)...]
    guard !name.isEmpty, name.allSatisfy(\.isNamePart), let close = firstBracket(")", in: pattern) else { return nil }
    return (
      String(name), [source[..<open], source[pattern.startIndex..<close], source[scalars.index(after: close)...]]
    )
  }

  /// The first bracket that has a meaning: neither behind a backslash nor in a set.
  private static func firstBracket(_ bracket: Unicode.Scalar, in text: Substring.UnicodeScalarView) -> String.Index? {
    var isEscaped = false
    var isInSet = false
    for index in text.indices {
      let scalar = text[index]
      if isEscaped {
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if isInSet {
        isInSet = scalar != "]"
      } else if scalar == bracket {
        return index
      } else {
        isInSet = scalar == "["
      }
    }
    return nil
  }

  /// What the named part takes in the first part of a text that fits, as much as it can; `nil` if nothing fits.
  public func value(in text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    let everywhere = [Bool](repeating: true, count: scalars.count + 1)
    let starts = before.reduce(everywhere) { Self.ends(of: $1, from: $0, in: scalars) }
    let reversed = Array(scalars.reversed())
    let suffixes: [Bool] = after.reversed().reduce(everywhere) { Self.ends(of: $1, from: $0, in: reversed) }
    let ends = Array(suffixes.reversed())
    let whole = taken.reversed().reduce(suffixes) { Self.ends(of: $1, from: $0, in: reversed) }
    guard let start = starts.indices.first(where: { starts[$0] && whole[scalars.count - $0] }) else { return nil }
    var reached = [Bool](repeating: false, count: scalars.count + 1)
    reached[start] = true
    reached = taken.reduce(reached) { Self.ends(of: $1, from: $0, in: scalars) }
    guard let end = reached.indices.last(where: { reached[$0] && ends[$0] }), end > start else { return nil }
    var value = String.UnicodeScalarView()
    value.append(contentsOf: scalars[start..<end])
    return String(value)
  }

  /// Where a sign may end that begins at one of some positions. Each position is looked at once, however often the sign may
  /// stand.
  private static func ends(of sign: TextPattern.Sign, from starts: [Bool], in scalars: [Unicode.Scalar]) -> [Bool] {
    var ends = [Bool](repeating: false, count: starts.count)
    // How many of the positions before each are starts.
    var counts = [0]
    counts.reserveCapacity(starts.count + 1)
    for isStart in starts { counts.append((counts.last ?? 0) + (isStart ? 1 : 0)) }
    var runStart = 0
    for end in starts.indices {
      if end > 0, !sign.takes(scalars[end - 1]) { runStart = end }
      let first = max(runStart, end - sign.count.upperBound)
      let last = end - sign.count.lowerBound
      if first <= last { ends[end] = counts[last + 1] > counts[first] }
    }
    return ends
  }
}

extension Unicode.Scalar {
  fileprivate var isNamePart: Bool {
    self == "_" || self == "-" || properties.isAlphabetic || ("0"..."9").contains(self)
  }
}

/// A language of a guide's words, by its tag (BCP 47), such as `en` or `zh-Hans`.
public struct Language: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The language that every guide has.
  public static let required = Language(unchecked: "zh-Hans")

  /// The tag, as the name of the file spells it.
  public let description: String

  private init(unchecked tag: String) {
    description = tag
  }

  /// Reads a tag: two or three letters, and further groups of letters and digits; `nil` if it is none.
  public init?(tag: String) {
    let groups = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = groups.first, (2...3).contains(first.count), first.allSatisfy(\.isTagLetter) else { return nil }
    let areGroups = groups.dropFirst().allSatisfy { group in
      (1...8).contains(group.count) && group.allSatisfy { $0.isTagLetter || (0x30...0x39).contains($0) }
    }
    guard areGroups else { return nil }
    description = tag
  }

  /// The best of some languages for who reads this one: itself, or another one of the same kind, as `en` for `en-GB`;
  /// `nil` if none is.
  public func best(of languages: [Language]) -> Language? {
    let wanted = description.lowercased()
    if let same = languages.first(where: { $0.description.lowercased() == wanted }) { return same }
    let groups = wanted.split(separator: "-")
    return languages.filter { wanted.hasPrefix($0.description.lowercased() + "-") }.max {
      $0.description.utf8.count < $1.description.utf8.count
    } ?? languages.first { groups.count == 1 && $0.description.lowercased().hasPrefix(wanted + "-") }
  }

  /// Alphabetical order.
  public static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}

extension UInt8 {
  fileprivate var isTagLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}

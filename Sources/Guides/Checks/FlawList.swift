/// Flaws in the order in which they are found: the first of them, and how many there are.
///
/// An author mends the first ones and checks again. A file of nothing but flaws must not fill memory or the screen.
public struct FlawList<Flaw: Sendable & Hashable>: Sendable, Hashable {
  /// How many flaws a list has at most.
  public static var limit: Int { 50 }

  /// The first flaws, at most `limit`.
  public private(set) var first: [Flaw] = []
  /// How many flaws there are, those beyond `first` among them.
  public private(set) var count = 0

  /// Whether nothing was found.
  public var isEmpty: Bool { count == 0 }
  /// Whether `first` has no more room, so that further flaws are only counted.
  var isFull: Bool { first.count == Self.limit }
  /// How many flaws there are beyond `first`.
  public var rest: Int { count - first.count }

  /// Makes an empty list.
  public init() {}

  /// Makes a list of what was found.
  public init(_ flaws: some Sequence<Flaw>) {
    for flaw in flaws { append(flaw) }
  }

  /// Adds a flaw, which is made only if `first` has room for it.
  public mutating func append(_ flaw: @autoclosure () -> Flaw) {
    if first.count < Self.limit { first.append(flaw()) }
    count += 1
  }

  /// Adds the flaws of another list.
  public mutating func append(_ other: Self) {
    first += other.first.prefix(Self.limit - first.count)
    count += other.count
  }

  /// The list with each flaw of `first` put into other terms.
  public func map<Other>(_ transform: (Flaw) -> Other) -> FlawList<Other> {
    var mapped = FlawList<Other>(first.map(transform))
    mapped.count = count
    return mapped
  }
}

/// A telephone line.
public struct PhoneText: Sendable, Hashable {
  /// The number as the article prints it.
  public var number: String
  /// What the line is for.
  public var label: String
  /// Where the number comes from.
  public var origin: Origin

  /// Makes a telephone line.
  public init(number: String, label: String, origin: Origin) {
    self.number = number
    self.label = label
    self.origin = origin
  }
}

extension Guide {
  /// The telephone line to name if there is no finding: the line that most findings name, the first of several; `nil`
  /// if the guide has none.
  public var mainTelephone: PhoneText? {
    let named = flow.findings.flatMap(\.phones)
    let main = named.enumerated().max { left, right in
      let counts = [left, right].map { line in named.count { $0 == line.element } }
      return counts[0] == counts[1] ? left.offset > right.offset : counts[0] < counts[1]
    }
    return main.flatMap { texts.phones[$0.element] }
  }
}

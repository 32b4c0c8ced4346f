/// The keys that each merchant presses, one after the other.
package enum Script {
  enum Kind: String, CaseIterable {
    /// Moves the highlight.
    case move
    /// Gives an answer, which is on the disk before it shows.
    case answer
  }

  package struct Key {
    let kind: Kind
    let bytes: [UInt8]
  }

  // As a terminal sends them that was asked for application keys, which both programs do; dialog takes others for Esc.
  private static let down = Key(kind: .move, bytes: Array("\u{1B}OB".utf8))
  private static let up = Key(kind: .move, bytes: Array("\u{1B}OA".utf8))

  /// The guide: moves, and an answer now and then.
  package static let guide = [
    down, up, digit("1"), down, up, digit("1"), down, up, digit("2"), down, down, up, down, up, down, up,
  ]
  /// A menu, which knows moves only.
  package static let menu = [down, up]

  /// The keys after some moves, more or fewer by who it is: merchants do not all answer in the same second.
  static func begun(after count: Int, with script: [Key]) -> [Key] {
    (0..<count % 4).flatMap { _ in [down, up] } + script
  }

  private static func digit(_ digit: Character) -> Key {
    Key(kind: .answer, bytes: Array(String(digit).utf8))
  }
}

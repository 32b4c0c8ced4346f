/// Plays a terminal that gives characters of ambiguous width two cells, as PuTTY does with a Chinese font: in an emulator
/// that gives them one, each is drawn as a private character's stand-in of two cells.
public struct WidePunctuation {
  /// Characters of UAX #11's class A that Chinese text is full of.
  private static let ambiguous = Set(
    "\u{201C}\u{201D}\u{2018}\u{2019}\u{2014}\u{2026}\u{B7}\u{2190}\u{2191}\u{2192}\u{2193}\u{D7}\u{2460}\u{2500}\u{2502}"
  )
  private static let standIn = "\u{3013}"

  private var unfinished: [UInt8] = []

  /// Makes one that has drawn nothing yet.
  public init() {}

  /// A text as such a terminal shows it.
  public static func drawn(_ text: String) -> String {
    text.map { ambiguous.contains($0) ? standIn : String($0) }.joined()
  }

  /// The bytes for the emulator; the beginning of a character waits for its end.
  mutating func drawn(_ bytes: [UInt8]) -> [UInt8] {
    let all = unfinished + bytes
    let lead = all.lastIndex { $0 & 0xC0 != 0x80 } ?? 0
    let length = all.isEmpty ? 0 : all[lead] < 0x80 ? 1 : all[lead] < 0xE0 ? 2 : all[lead] < 0xF0 ? 3 : 4
    let end = all.count - lead < length ? lead : all.count
    unfinished = Array(all[end...])
    return Array(Self.drawn(String(decoding: all[..<end], as: UTF8.self)).utf8)
  }
}

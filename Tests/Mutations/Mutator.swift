internal import Randomness

/// Damages texts in the ways files get damaged, and in the ways somebody who means harm would; the same each time.
public struct Mutator {
  /// Where a text has its seams: between lines, or between the fields of an embedded form.
  private let seam: UInt8
  private var random: SeededNumbers

  /// Makes a mutator whose damage depends on nothing but the seed.
  public init(seed: UInt64, seam: Character = "\n") {
    self.seam = seam.asciiValue ?? 0
    random = SeededNumbers(seed: seed)
  }

  /// A text with one to three kinds of damage, which need not be UTF-8 any more.
  public mutating func mutated(_ text: String) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0...Int.random(in: 0...2, using: &random) { damage(&bytes) }
    return bytes
  }

  private mutating func damage(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: bytes.indices, using: &random)
    let end = min(bytes.count, place + Int.random(in: 1...60, using: &random))
    switch Int.random(in: 0..<9, using: &random) {
    case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1: bytes.removeSubrange(place..<end)
    case 2: bytes.removeSubrange(place...)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: end)
    case 4: swapPieces(&bytes)
    case 5: bytes.insert(contentsOf: nesting(), at: place)
    case 6: enlargeNumber(&bytes, after: place)
    case 7: bytes.insert(contentsOf: Self.stray.randomElement(using: &random) ?? [], at: place)
    default: bytes.insert(contentsOf: Self.marks.randomElement(using: &random)?.utf8 ?? "".utf8, at: place)
    }
  }

  private mutating func swapPieces(_ bytes: inout [UInt8]) {
    var pieces = bytes.split(separator: seam, omittingEmptySubsequences: false)
    let (left, right) = (pieces.indices.randomElement(using: &random), pieces.indices.randomElement(using: &random))
    if let left, let right { pieces.swapAt(left, right) }
    bytes = Array(pieces.joined(separator: [seam]))
  }

  /// Brackets around each other: few, as many as a parser may allow, and more.
  private mutating func nesting() -> [UInt8] {
    let depth = [3, 40, 500, 999, 20_000].randomElement(using: &random) ?? 0
    let (opening, closing) = Self.brackets.randomElement(using: &random) ?? ("", "")
    let isClosed = Bool.random(using: &random)
    return Array(
      (String(repeating: opening, count: depth) + (isClosed ? String(repeating: closing, count: depth) : "")).utf8)
  }

  /// Puts a number that few programs expect in the place of the next one.
  private mutating func enlargeNumber(_ bytes: inout [UInt8], after place: Int) {
    let isDigit = { (byte: UInt8) in (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    guard let start = bytes[place...].firstIndex(where: isDigit) else { return }
    let end = bytes[start...].firstIndex { !isDigit($0) } ?? bytes.count
    bytes.replaceSubrange(start..<end, with: (Self.numbers.randomElement(using: &random) ?? "").utf8)
  }

  private static let brackets = [("[", "]"), ("{a: ", "}"), ("- ", ""), ("? ", ""), ("[{b: ", "}]")]
  private static let numbers = [
    "-1", "0", "256", "65536", "4294967296", "9223372036854775807", "9223372036854775808", "1e999", "0x7F",
    String(repeating: "9", count: 400),
  ]
  /// Bytes that are no text: cut off, overlong, half of a pair, never used, NUL.
  private static let stray: [[UInt8]] = [
    [0xE9, 0x97], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xFF], [0xFE], [0xF8, 0x88], [0], [0, 0, 0, 0], [0x1F], [0x1B],
  ]
  private static let marks = [
    "&a [*a, *a]", "&a ", "*a", "<<: *a", "!!binary ", "!<tag> ", "---\n", "...\n", "%YAML 9.9\n---\n", "\t", "\r",
    "\u{FEFF}", "\u{2028}", "\u{85}", "\u{202E}", "\u{301}\u{301}\u{301}", "|\n", ">9\n", "\"", "'", ": ", "#", "? ",
  ]
}

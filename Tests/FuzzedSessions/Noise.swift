import Randomness

/// What may come down a line: keys as terminals send them, and bytes that nobody meant.
struct Noise {
  var numbers: SeededNumbers

  /// Keys that walk: they are pressed most.
  private static let walking = ["1", "2", "3", "4", "5", "\r", " ", "\u{1B}[A", "\u{1B}OB", "b", "j", "k", "\u{7F}"]
  private static let others = [
    "\u{1B}", "\t", "g", "/", "n", "w", "s", "c", "a", "u", "N", "i", "h", "r", "v", "?", "0", "9",
    "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[1~", "\u{1B}[8~", "\u{1B}OP", "\u{1B}[1;5C", "\u{C}", "\u{1A}", "\u{1C}",
    "\u{13}", "\u{11}", "合同", "dbjy", "中", "\u{1B}[200~http://x/?service=create_direct_pay_by_user\r\n\u{1B}[201~",
    "\u{1B}[200~\u{1B}]0;x\u{7}\u{202E}\u{1B}[201~", "\u{1B}[I", "\u{1B}[24;80R", "\u{1B}[<0;1;1M", "\u{1B}[?62c",
  ]

  /// What is sent next.
  mutating func bytes() -> [UInt8] {
    switch Int.random(in: 0..<20, using: &numbers) {
    case 0..<11: Array((Self.walking.randomElement(using: &numbers) ?? "1").utf8)
    case 11..<18: Array((Self.others.randomElement(using: &numbers) ?? "?").utf8)
    default:
      (0..<Int.random(in: 1...12, using: &numbers)).map { _ in UInt8.random(in: 0...255, using: &numbers) }
        // What leaves the program is tried on purpose, at the end; the judge reads UTF-8 only. Capitals mean the same.
        .filter { !([0x03] + Array("qyeQYE".utf8)).contains($0) }
    }
  }

  /// Another size for the window.
  mutating func size() -> (columns: Int, rows: Int) {
    if Bool.random(using: &numbers) { return (80, 24) }
    return (Int.random(in: 1...160, using: &numbers), Int.random(in: 1...60, using: &numbers))
  }
}

import PseudoTerminal
import TestSupport
import Testing

@Suite("A terminal that claims to have any window", .tags(.program), .notInCheck)
struct ClaimedWindowTests {
  /// Claims, and what is used of them.
  static let claims = [
    (65_535, 65_535, "500×300"), (32_768, 32_768, "500×300"), (32_767, 32_767, "500×300"), (3_000, 3_000, "500×300"),
    (65_535, 24, "500×24"), (80, 65_535, "80×300"), (300, 300, "300×300"), (0, 0, "80×24"), (0, 24, "80×24"),
  ]

  @Test("is drawn on in a window that memory is there for, from the first screen on", arguments: claims)
  func start(columns: Int, rows: Int, used: String) throws {
    let session = try startScreenEcho(claim: (columns, rows))
    try session.wait(for: used)
    session.send("\u{1B}[B")
    try session.wait(for: "Key.down")
  }

  @Test("is drawn on when it claims another window, and as before when it claims its own", arguments: claims)
  func change(columns: Int, rows: Int, used: String) throws {
    let session = try startScreenEcho()
    let before = session.screen
    session.claim(columns: columns, rows: rows)
    session.send("\u{1B}[B")
    try session.wait(for: "Key.down")
    #expect(session.screen.contains(used))
    session.claim(columns: 80, rows: 24)
    session.send("\u{1B}[A\u{1B}[99~")
    try session.wait(for: "the screen as before") { session in
      session.screen == before.replacing("输入 -", with: "输入 key(Text.Key.up)")
    }
  }

  @Test("is drawn on through a storm of claims")
  func storm() throws {
    let session = try startScreenEcho()
    let before = session.screen
    let sides = [1, 2, 80, 300, 301, 500, 501, 3_000, 32_766, 32_767, 32_768, 32_769, 40_000, 65_534, 65_535]
    for (index, columns) in sides.enumerated() {
      for offset in 0..<sides.count {
        session.claim(columns: columns, rows: sides[(index * 4 + offset * 7) % sides.count])
        session.send("\u{C}")
        try session.waitUntilRead()
      }
      session.claim(columns: 80, rows: 24)
      let (key, name) = index % 2 == 0 ? ("A", "up") : ("B", "down")
      session.send("\u{1B}[\(key)")
      try session.wait(for: "Key.\(name)")
    }
    try session.wait(for: "the screen as before") { session in
      session.screen == before.replacing("输入 -", with: "输入 key(Text.Key.up)")
    }
  }
}

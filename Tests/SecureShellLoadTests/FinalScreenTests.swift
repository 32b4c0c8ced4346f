import Testing

@testable import SecureShellLoad

@Suite("A garbled screen")
struct FinalScreenTests {
  private func garbled(_ screens: (keys: String, lines: [String])...) -> Int {
    FinalScreen.garbled(screens.map { FinalScreen(keys: Array($0.keys.utf8), lines: $0.lines) }, title: "Guide")
  }

  @Test("is one that differs from most after the same keys, below the title with its minutes")
  func differs() {
    #expect(
      garbled(
        ("1", ["Guide 12:00", "one"]), ("1", ["Guide 12:01", "one"]), ("1", ["Guide 12:01", "onne"]),
        ("2", ["Guide 12:01", "two"])) == 1)
  }

  @Test("is one without its title, though all are alike")
  func untitled() {
    #expect(garbled(("1", ["one", "Guide"]), ("1", ["one", "Guide"])) == 2)
    #expect(garbled(("1", ["  ", "Guide", "one"]), ("2", ["", ""])) == 1)
  }

  @Test("is one with a sign that could not be read, though all are alike")
  func unreadable() {
    #expect(garbled(("1", ["Guide", "o\u{FFFD}e"]), ("1", ["Guide", "o\u{FFFD}e"])) == 2)
  }
}

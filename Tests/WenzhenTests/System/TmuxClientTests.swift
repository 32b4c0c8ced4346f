import Testing

@testable import wenzhen

@Suite("What tmux says of its clients")
struct TmuxClientTests {
  @Test(
    "counts of the one that was used last", arguments: [("5 0\n", true), ("5 0\n7 1\n", false), ("7 0\n5 1\n", true)])
  func last(list: String, isNarrow: Bool) {
    #expect(TmuxClient.isNarrow(list) == isNarrow)
  }

  @Test(
    "is nothing if it cannot be read", arguments: ["", "\n", "0\n", "x 0\n", "5 \n", "5 0 0\n", "no server running\n"])
  func unreadable(list: String) {
    #expect(!TmuxClient.isNarrow(list))
  }
}

import QRCodes
import Testing

@Suite("A QR code")
struct QRSymbolTests {
  @Test(
    "is the smallest that holds the text", arguments: [(17, 21), (18, 25), (32, 25), (53, 29), (78, 33), (2_953, 177)])
  func size(bytes: Int, side: Int) throws {
    #expect(try #require(QRSymbol(String(repeating: "a", count: bytes))).side == side)
  }

  @Test("has the three marks by which it is found, and nothing outside")
  func marks() throws {
    let symbol = try #require(QRSymbol("https://example.org"))
    for (column, row) in [(0, 0), (symbol.side - 7, 0), (0, symbol.side - 7)] {
      let mark = (0..<7).map { y in
        (0..<7).map { symbol.isDark(column: column + $0, row: row + y) ? "#" : "." }.joined()
      }
      #expect(mark == ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"])
    }
    #expect(!symbol.isDark(column: -1, row: 0) && !symbol.isDark(column: 0, row: symbol.side))
  }

  @Test("is none of nothing, and none of too much")
  func none() {
    #expect(QRSymbol("") == nil)
    #expect(QRSymbol(String(repeating: "a", count: 2_954)) == nil)
  }
}

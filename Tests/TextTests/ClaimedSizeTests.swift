import Testing
import Text

@Suite("What is used of a window that a terminal claims")
struct ClaimedSizeTests {
  private func used(_ columns: Int, _ rows: Int) -> [Int]? {
    ScreenSize(claimedColumns: columns, rows: rows).map { [$0.columns, $0.rows] }
  }

  @Test("is all of one that anybody has")
  func usual() {
    for (columns, rows) in [(1, 1), (80, 24), (300, 300), (500, 12), (480, 135), (132, 300), (500, 300)] {
      #expect(used(columns, rows) == [columns, rows])
    }
  }

  @Test("is as much as there is memory for")
  func large() {
    #expect(used(65_535, 65_535) == [500, 300])
    #expect(used(65_535, 1) == [500, 1])
    #expect(used(1, 65_535) == [1, 300])
    #expect(used(.max, .max) == [500, 300])
  }

  @Test("is nothing of one without columns or rows")
  func none() {
    for (columns, rows) in [(0, 0), (0, 24), (80, 0), (-1, 24)] { #expect(used(columns, rows) == nil) }
  }
}

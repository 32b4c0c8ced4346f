import Testing

@testable import Reports

@Suite("Numbers that point to addresses")
struct ReferenceNumbersTests {
  @Test(
    "are drawn together where three or more follow each other",
    arguments: [
      ([1], "（见网址 [1]）"), ([1, 2], "（见网址 [1][2]）"), ([2, 3, 4], "（见网址 [2]-[4]）"), ([1, 3, 4, 5], "（见网址 [1][3]-[5]）"),
    ])
  func words(numbers: [Int], expected: String) {
    #expect(ReferenceNumbers.words(for: numbers) == expected)
  }
}

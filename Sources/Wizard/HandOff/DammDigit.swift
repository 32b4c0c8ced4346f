/// The check digit at the end of a hand-off code.
///
/// Source: H. Michael Damm, "Total anti-symmetrische Quasigruppen" (Marburg 2004), with the table of order 10 there.
/// Every single wrong digit and every swap of two different neighbours changes the digit. Zeros at the front do not
/// change it, so that a reader of codes must check their number by other means.
enum DammDigit {
  private static let table = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
  ]

  /// The digit that belongs behind these digits; 0 if they end with it already.
  static func following(_ digits: some StringProtocol) -> Int {
    digits.compactMap(\.wholeNumberValue).reduce(0) { table[$0][$1] }
  }
}

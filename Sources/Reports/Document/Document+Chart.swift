extension Document {
  /// Amounts with what they are amounts of; the longest bar stands for the largest of them.
  struct Chart: Sendable, Hashable {
    /// A bar.
    struct Bar: Sendable, Hashable {
      /// What it is an amount of.
      let label: String
      /// How long it is, compared with the others; not less than 0.
      let amount: Int
      /// What stands beside it in words, one text for each column.
      let values: [String]
    }

    /// What each column of values is called; an empty name where the values say it themselves.
    let columns: [String]
    let bars: [Bar]

    init(columns: [String] = [""], bars: [Bar]) {
      self.columns = columns
      self.bars = bars
    }

    /// How many of `whole` units a bar takes up; at least one where there is anything at all.
    func length(of bar: Bar, outOf whole: Int) -> Int {
      let longest = bars.map(\.amount).max() ?? 0
      guard longest > 0, bar.amount > 0 else { return 0 }
      return max(1, Int((Double(bar.amount) / Double(longest) * Double(whole)).rounded()))
    }
  }
}

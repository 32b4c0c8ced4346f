extension Document {
  /// Amounts and their names. The longest bar is the largest amount.
  struct Chart: Sendable, Hashable {
    /// A bar.
    struct Bar: Sendable, Hashable {
      /// What it is an amount of.
      let label: String
      /// The amount, which gives the bar its length; not less than 0.
      let amount: Int
      /// The texts beside the bar, one for each column.
      let values: [String]
    }

    /// The names of the columns; empty if the values explain themselves.
    let columns: [String]
    let bars: [Bar]

    init(columns: [String] = [""], bars: [Bar]) {
      self.columns = columns
      self.bars = bars
    }

    /// How many of `whole` units a bar takes; at least one if the amount is not 0.
    func length(of bar: Bar, outOf whole: Int) -> Int {
      let longest = bars.map(\.amount).max() ?? 0
      guard longest > 0, bar.amount > 0 else { return 0 }
      return max(1, Int((Double(bar.amount) / Double(longest) * Double(whole)).rounded()))
    }
  }
}

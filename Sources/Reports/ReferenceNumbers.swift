import GuideContent

/// Numbers of addresses in a text.
enum ReferenceNumbers {
  /// The numbers in brackets: `[1][2]`, and for three or more in a row `[1]-[3]`.
  static func words(for numbers: [Int]) -> String {
    let runs = runs(of: numbers).map { run in
      run.count > 2 ? "[\(run.lowerBound)]-[\(run.upperBound)]" : run.map { "[\($0)]" }.joined()
    }
    return Phrases.Summary.seeAddresses(numbers: runs.joined())
  }

  private static func runs(of numbers: [Int]) -> [ClosedRange<Int>] {
    numbers.reduce(into: []) { runs, number in
      if let last = runs.last, number == last.upperBound + 1 {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
  }
}

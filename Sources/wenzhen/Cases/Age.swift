import ArgumentParser

/// A number of days, typed as `90d` or `90`.
struct Age: Hashable, ExpressibleByArgument {
  /// Days, from 1 to 36,500.
  let days: Int

  /// Seconds.
  var seconds: Int { days * 86_400 }

  init?(argument: String) {
    let digits = argument.hasSuffix("d") ? argument.dropLast() : argument[...]
    guard let days = Int(digits), (1...36_500).contains(days) else { return nil }
    self.days = days
  }
}

import ArgumentParser
import GuideContent

/// A number of days, typed as `90d` or `90`.
struct Age: Hashable, ExpressibleByArgument {
  private static let most = 36_500
  static let allValueStrings = [Phrases.Options.range(least: "1d", most: "\(most)d")]

  /// The days, from 1 to 36,500.
  let days: Int

  /// The same in seconds.
  var seconds: Int { days * 86_400 }

  init?(argument: String) {
    let digits = argument.hasSuffix("d") ? argument.dropLast() : argument[...]
    guard let days = Int(digits), (1...Self.most).contains(days) else { return nil }
    self.days = days
  }
}

import ArgumentParser
import GuideContent

/// A whole number from 1 to 1,000,000, as an option takes it.
struct CountOption: ExpressibleByArgument, Equatable {
  private static let most = 1_000_000
  static let allValueStrings = [Phrases.Options.range(least: "1", most: "\(most)")]

  let count: Int

  init?(argument: String) {
    guard let count = Int(argument), (1...Self.most).contains(count) else { return nil }
    self.count = count
  }
}

import ArgumentParser
import GuideContent

/// How long a merchant may press no key, or read nothing of what is written, before the program gives the line up.
struct IdleLimit: Hashable, ExpressibleByArgument {
  /// A day, in minutes. Whoever wants to go on later logs in again.
  private static let most = 1_440
  static let allValueStrings = [Phrases.Options.range(least: "1", most: "\(most)")]

  /// What to do if no key has been pressed for some time.
  enum Verdict: Hashable {
    case stay
    /// Tell the merchant that the line will be given up soon.
    case warn
    case end
  }

  /// The limit in minutes, from 1 to 1,440.
  let minutes: Int

  init(minutes: Int) {
    self.minutes = minutes
  }

  init?(argument: String) {
    guard let minutes = Int(argument), (1...Self.most).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// The seconds without a key after which the merchant is warned: a minute before the limit, or at half of a limit
  /// shorter than two minutes.
  var secondsBeforeWarning: Int { max(seconds - 60, seconds / 2) }

  /// The limit in seconds.
  var seconds: Int { minutes * 60 }

  /// What to do if no key has been pressed for so many seconds.
  func verdict(after idle: Int) -> Verdict {
    idle >= seconds ? .end : idle >= secondsBeforeWarning ? .warn : .stay
  }
}

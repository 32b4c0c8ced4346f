import ArgumentParser
import GuideContent

/// For how long somebody may press no key, or take nothing of what is written, before the line is given up.
struct IdleLimit: Hashable, ExpressibleByArgument {
  /// A day, in minutes: whoever goes on later than that logs in anew.
  private static let most = 1_440
  static let allValueStrings = [Phrases.Options.range(least: "1", most: "\(most)")]

  /// What to do after some time without a key.
  enum Verdict: Hashable {
    case stay
    /// Say that the end is near.
    case warn
    case end
  }

  /// Minutes, from 1 to 1,440.
  let minutes: Int

  init(minutes: Int) {
    self.minutes = minutes
  }

  init?(argument: String) {
    guard let minutes = Int(argument), (1...Self.most).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// Seconds of it at whose end the warning comes: all but the last minute, or half of a short limit.
  var secondsBeforeWarning: Int { max(seconds - 60, seconds / 2) }

  /// All of it, in seconds.
  var seconds: Int { minutes * 60 }

  /// What to do after so many seconds without a key.
  func verdict(after idle: Int) -> Verdict {
    idle >= seconds ? .end : idle >= secondsBeforeWarning ? .warn : .stay
  }
}

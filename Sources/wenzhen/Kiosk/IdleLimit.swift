/// For how long somebody may press no key before the line is given up.
struct IdleLimit: Hashable {
  /// What to do after some time without a key.
  enum Verdict: Hashable {
    case stay
    /// Say that the end is near.
    case warn
    case end
  }

  /// Minutes without a key, at least one.
  let minutes: Int

  /// Seconds of it at whose end the warning comes: all but the last minute, or half of a short limit.
  var secondsBeforeWarning: Int { max(seconds - 60, seconds / 2) }

  /// All of it, in seconds.
  var seconds: Int { minutes * 60 }

  /// What to do after so many seconds without a key.
  func verdict(after idle: Int) -> Verdict {
    idle >= seconds ? .end : idle >= secondsBeforeWarning ? .warn : .stay
  }
}

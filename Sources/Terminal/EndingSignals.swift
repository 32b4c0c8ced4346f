internal import CProcessGuard

/// The signals that ask the program to end: SIGTERM, SIGHUP, SIGINT and SIGQUIT.
public enum EndingSignals {
  /// Does work that a signal must not cut short, such as saving, and that may wait for other programs for up to
  /// `limit`.
  ///
  /// With a full screen, the program sees the signal after the work, and the guard ends the program only if the work
  /// takes longer than `limit`. Without a full screen, the signal is delivered when the work is done. Calls must not be
  /// nested.
  public static func hold<Result, Failure>(
    upTo limit: Duration, while work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    pg_begin_saving(Int32(clamping: Int(limit / .milliseconds(1))))
    defer { pg_end_saving() }
    return try work()
  }
}

import CProcessGuard
import Glibc
import Synchronization

/// Sends itself a signal on another thread, again and again, while the first thread looks for events; says how many of
/// them that one saw.
@main
enum GuardedSignals {
  private static let count = 20_000
  /// Far longer than a look takes.
  private static let patience = Duration.seconds(2)

  /// How many events the first thread has seen.
  private static let seen = Atomic(0)
  private static let isOver = Atomic(false)

  static func main() {
    guard pg_prepare(STDIN_FILENO, STDOUT_FILENO) == 0 else { exit(2) }
    var thread = pthread_t()
    pthread_create(&thread, nil, { @Sendable _ in GuardedSignals.sendSignals() }, nil)
    while !isOver.load(ordering: .acquiring) {
      if UInt32(pg_take_events()) & PG_RESIZE.rawValue != 0 { seen.add(1, ordering: .acquiringAndReleasing) }
    }
    pthread_join(thread, nil)
    pg_release()
    print("\(seen.load(ordering: .acquiring)) of \(count) signals were seen")
  }

  /// Sends each signal once the one before was seen; the first that gets lost is the last.
  private static func sendSignals() -> UnsafeMutableRawPointer? {
    for number in 1...count {
      pthread_kill(pthread_self(), SIGWINCH)
      let end = ContinuousClock.now + patience
      while seen.load(ordering: .acquiring) < number, ContinuousClock.now < end {}
      if seen.load(ordering: .acquiring) < number { break }
    }
    isOver.store(true, ordering: .releasing)
    return nil
  }
}

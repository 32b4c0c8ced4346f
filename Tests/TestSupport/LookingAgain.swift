internal import Glibc

/// Checks a condition until it is true, or until the time limit, which no machine needs; true if it became true.
///
/// It is for what sends no byte and ends no program, such as a lock that is taken. For a screen, `PseudoTerminalSession`
/// waits.
public func becomesTrue(within limit: Duration = .seconds(60), _ condition: () throws -> Bool) rethrows -> Bool {
  let deadline = SuspendingClock().now + limit
  while try !condition() {
    guard SuspendingClock().now < deadline else { return false }
    _ = poll(nil, 0, 1)
  }
  return true
}

internal import Glibc
internal import Randomness
import SecureShell

/// Many merchants at once, who log in and then press a key every two to three seconds.
final class Crowd {
  /// How many may be logging in at a time.
  private static let most = 16
  /// For how long one may take to log in while the others do, in seconds.
  private static let loginLimit = 60.0
  /// How long the screens are given to come to rest after everybody has logged in, in seconds.
  private static let rest = 1.0

  private(set) var merchants: [Merchant] = []
  private let name: String
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var lastProgress = 0.0

  init(named name: String) {
    self.name = name
  }

  /// Logs everybody in, some at a time, until each sees `words`; those who do not are lost.
  func logIn(_ count: Int, to server: SecureShellServer, script: [Script.Key], seeing words: String) {
    let environment = server.clientEnvironment.merging(["TERM": "xterm-256color"]) { $1 }
    var waiting: [Merchant] = []
    var progressAt = Self.now
    while merchants.count < count || !waiting.isEmpty {
      while waiting.count < Self.most, merchants.count < count {
        let merchant = Merchant(
          SecureShellServer.ssh,
          server.sshArguments(tty: true, options: ["-b", Self.address(of: merchants.count)]), environment: environment,
          script: Script.begun(after: merchants.count, with: script))
        merchants.append(merchant)
        waiting.append(merchant)
      }
      turn(until: Self.now + 0.02)
      let before = waiting.count
      waiting.removeAll { $0.isLost || $0.screen.contains { $0.contains(words) } }
      if waiting.count < before { progressAt = Self.now }
      guard Self.now - progressAt < Self.loginLimit else {
        for merchant in waiting { merchant.giveUp() }
        return
      }
      report("\(merchants.count - waiting.count) of \(count) logged in")
    }
  }

  /// Has everybody press a key every two to three seconds, the same ones each time it is run.
  ///
  /// Where the answer takes longer than that, the next key is pressed once it has come.
  func walk(seconds: Double) {
    rest()
    let start = Self.now
    var numbers = SeededNumbers(seed: 1)
    for merchant in merchants { merchant.nextKeyAt = start + .random(in: 0..<2.5, using: &numbers) }
    while Self.now < start + seconds {
      for merchant in merchants where merchant.isReady(at: Self.now) {
        merchant.press(at: Self.now)
        merchant.nextKeyAt = Self.now + .random(in: 2..<3, using: &numbers)
      }
      turnUntilDue()
      report("\(Int(Self.now - start)) of \(Int(seconds)) s")
    }
    awaitLastAnswers()
    for merchant in merchants { merchant.checkIsThere() }
    if let lost = merchants.first(where: \.isLost) {
      report("the screen of one that was lost:\n" + lost.screen.joined(separator: "\n"), isLast: true)
    }
    report("done", isLast: true)
  }

  /// Where a merchant comes from: ten share an address of this machine, as behind a router.
  static func address(of merchant: Int) -> String {
    let router = merchant / 10
    return "127.\(router / 62_500 + 1).\(router / 250 % 250).\(router % 250 + 1)"
  }

  private func rest() {
    let end = Self.now + Self.rest
    while Self.now < end { turn(until: end) }
  }

  /// Takes the answers to the last keys; whoever gets none gives up after a while.
  private func awaitLastAnswers() {
    for merchant in merchants { merchant.nextKeyAt = .infinity }
    while merchants.contains(where: { !$0.isLost && $0.times.isWaiting }) {
      turnUntilDue()
      for merchant in merchants { _ = merchant.isReady(at: Self.now) }
    }
  }

  /// Takes what comes until somebody has something to do, for half a second at most.
  private func turnUntilDue() {
    let due = merchants.lazy.filter { !$0.isLost }.map(\.dueAt).min() ?? .infinity
    turn(until: min(due, Self.now + 0.5))
  }

  /// Seconds on a clock that only goes forward.
  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Takes what comes for anybody, until something came or the time is over.
  private func turn(until deadline: Double) {
    let living = merchants.filter { !$0.isLost }
    var requests = living.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
    let milliseconds = Int32(max(0, (deadline - Self.now) * 1_000).rounded(.up))
    guard poll(&requests, nfds_t(requests.count), milliseconds) > 0 else { return }
    let now = Self.now
    for (request, merchant) in zip(requests, living) where request.revents != 0 {
      merchant.read(at: now, into: &buffer)
    }
  }

  /// A line on standard error about twice a second, in the place of the last one.
  private func report(_ words: String, isLast: Bool = false) {
    guard isLast || Self.now - lastProgress > 0.5 else { return }
    lastProgress = Self.now
    let line = Array("\r\(name): \(words)\u{1B}[K\(isLast ? "\n" : "")".utf8)
    _ = write(STDERR_FILENO, line, line.count)
  }
}

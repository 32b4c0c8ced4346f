import Glibc

/// A program that runs beside this one, and is not waited for without a limit.
final class ChildProcess {
  /// Our end of a pipe from the program, and what came through it.
  private struct Source {
    /// -1 once nothing more comes.
    var descriptor: Int32
    var bytes: [UInt8] = []
  }

  private static let outputLimit = 1 << 20
  /// How often a program is looked after that says nothing, in milliseconds.
  private static let interval: Int32 = 20

  private let identifier: pid_t
  /// Where the program reads from; a socket, since a pipe without a reader would end us by a signal. -1 once all is sent.
  private var input: Int32
  private var unsent: ArraySlice<UInt8>
  private var output, errors: Source

  /// What the program has written to standard output.
  var outputText: String { String(decoding: output.bytes, as: UTF8.self) }
  /// What the program has written to standard error.
  var errorText: String { String(decoding: errors.bytes, as: UTF8.self) }

  /// Starts a program, a path, that will read `bytes`; `nil` if that fails.
  init?(_ program: String, _ arguments: [String], input bytes: [UInt8]) {
    let channels = [Self.socket(), Self.pipe(), Self.pipe()].compactMap(\.self)
    defer { for channel in channels { close(channel.theirs) } }
    guard channels.count == 3, let started = Self.spawn(program, arguments, channels.map(\.theirs)) else {
      for channel in channels { close(channel.ours) }
      return nil
    }
    identifier = started
    (input, unsent) = (channels[0].ours, bytes[...])
    (output, errors) = (Source(descriptor: channels[1].ours), Source(descriptor: channels[2].ours))
  }

  deinit {
    for descriptor in [input, output.descriptor, errors.descriptor] where descriptor >= 0 { close(descriptor) }
  }

  /// Waits for the program's end and gives its status, 0 if all went well; ends it, and gives `nil`, where it takes
  /// longer, writes more than anybody would read, or the terminal that is watched is gone.
  func finish(within limit: Duration, watching terminal: Int32?) -> Int32? {
    let clock = SuspendingClock()
    let end = clock.now + limit
    var status: Int32 = 0
    while clock.now < end, !hasTooMuch, exchange(watching: terminal) {
      let ended = waitpid(identifier, &status, WNOHANG)
      // Somebody else was told how it ended, and its number may be another program's by now.
      if ended < 0, errno == ECHILD { return nil }
      guard ended == identifier else { continue }
      // What it wrote last may have come after the last look; what it started may write for ever.
      while !hasTooMuch, Self.read(&output) || Self.read(&errors) {}
      return hasTooMuch ? nil : status
    }
    kill(identifier, SIGKILL)
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    return nil
  }

  /// Whether it has written more than anybody would read.
  private var hasTooMuch: Bool { output.bytes.count + errors.bytes.count > Self.outputLimit }

  /// Waits for a moment, and takes and gives what can be; whether the terminal is still there.
  private func exchange(watching terminal: Int32?) -> Bool {
    var requests = [
      pollfd(fd: input, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: output.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: terminal ?? -1, events: 0, revents: 0),
    ]
    guard poll(&requests, 4, Self.interval) > 0 else { return true }
    if requests[0].revents != 0 { give() }
    if requests[1].revents != 0 { _ = Self.read(&output) }
    if requests[2].revents != 0 { _ = Self.read(&errors) }
    return requests[3].revents == 0
  }

  private func give() {
    let count = unsent.withUnsafeBytes {
      Glibc.send(input, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
    }
    if count < 0, errno == EAGAIN || errno == EINTR { return }
    unsent = count < 0 ? [] : unsent.dropFirst(count)
    guard unsent.isEmpty else { return }
    close(input)
    input = -1
  }

  /// Takes a piece of what has come, since a program may write as fast as it is read; whether there was any.
  private static func read(_ source: inout Source) -> Bool {
    guard source.descriptor >= 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(source.descriptor, &chunk, chunk.count)
    if count < 0, errno == EAGAIN || errno == EINTR { return false }
    if count > 0 {
      source.bytes += chunk.prefix(count)
    } else {
      close(source.descriptor)
      source.descriptor = -1
    }
    return count > 0
  }
}

/// Starting.
extension ChildProcess {
  private typealias Channel = (ours: Int32, theirs: Int32)

  /// `POSIX_SPAWN_SETSID` of glibc's <spawn.h>, which Swift does not import.
  private static let startsSession: Int16 = 0x80

  private static func socket() -> Channel? {
    channel { socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, $0) }
  }

  private static func pipe() -> Channel? {
    channel { Glibc.pipe($0) }
  }

  /// Both ends of a channel; the program gets its own and no other, and ours is never waited for.
  private static func channel(_ open: (UnsafeMutablePointer<Int32>) -> Int32) -> Channel? {
    var ends: [Int32] = [-1, -1]
    guard open(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    return (ends[0], ends[1])
  }

  /// Starts a program in a session of its own: it has no terminal there to ask anything on, and none to set otherwise.
  private static func spawn(_ program: String, _ arguments: [String], _ descriptors: [Int32]) -> pid_t? {
    // Where whoever started us ignores it, the kernel tells nobody how a program ended.
    signal(SIGCHLD, SIG_DFL)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, startsSession)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, descriptor) in descriptors.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
    }
    let words = ([program] + arguments).map { strdup($0) }
    let variables = Environment.forProgramsThatAreRead.map { strdup($0) }
    defer { for text in words + variables { free(text) } }
    var child: pid_t = 0
    return posix_spawn(&child, program, &actions, &attributes, words + [nil], variables + [nil]) == 0 ? child : nil
  }
}

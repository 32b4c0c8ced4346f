import Glibc

/// A program that runs beside this one. Waiting for it always has a limit.
final class ChildProcess {
  /// This program's end of a pipe, and the bytes that came through it.
  private struct Source {
    /// The descriptor; -1 once the pipe has ended.
    var descriptor: Int32
    var bytes: [UInt8] = []
  }

  private static let outputLimit = 1 << 20
  /// How long one wait for a silent program takes, in milliseconds.
  private static let interval: Int32 = 20

  private let identifier: pid_t
  /// The descriptor that the program reads from; -1 once all bytes are sent. It is a socket: writing to a pipe without
  /// a reader would end this program by a signal.
  private var input: Int32
  private var unsent: ArraySlice<UInt8>
  private var output, errors: Source

  /// What the program has written to standard output.
  var outputText: String { String(decoding: output.bytes, as: UTF8.self) }
  /// What the program has written to standard error.
  var errorText: String { String(decoding: errors.bytes, as: UTF8.self) }

  /// Starts a program that will read `bytes` on standard input; `nil` if that fails.
  ///
  /// - Parameter program: A path.
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

  /// Waits for the program to end, and gives the status of waitpid(2): 0 if all went well.
  ///
  /// If the program takes longer than `limit`, writes more than a mebibyte, or the watched terminal is gone, the
  /// program is ended and the result is `nil`.
  func finish(within limit: Duration, watching terminal: Int32?) -> Int32? {
    let clock = SuspendingClock()
    let end = clock.now + limit
    var status: Int32 = 0
    while clock.now < end, !hasTooMuch, exchange(watching: terminal) {
      let ended = waitpid(identifier, &status, WNOHANG)
      // Another part of this program has already waited for it; the number may be another program's by now.
      if ended < 0, errno == ECHILD { return nil }
      guard ended == identifier else { continue }
      // The last output may come after the last look. The limit is checked again, since a program that it started may
      // write for ever.
      while !hasTooMuch, Self.read(&output) || Self.read(&errors) {}
      return hasTooMuch ? nil : status
    }
    kill(identifier, SIGKILL)
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    return nil
  }

  /// Whether the program has written more than the limit.
  private var hasTooMuch: Bool { output.bytes.count + errors.bytes.count > Self.outputLimit }

  /// Waits for a moment, and then sends and receives what it can; false if the watched terminal is gone.
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

  /// Receives one piece, since a program may write as fast as it is read; false if there was none.
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

/// Starting a program.
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

  /// Makes both ends of a channel. The program inherits its own end only, and the end here never blocks.
  private static func channel(_ open: (UnsafeMutablePointer<Int32>) -> Int32) -> Channel? {
    var ends: [Int32] = [-1, -1]
    guard open(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    return (ends[0], ends[1])
  }

  /// Starts a program in a session of its own, so that it has no terminal to ask questions on or to change settings of.
  private static func spawn(_ program: String, _ arguments: [String], _ descriptors: [Int32]) -> pid_t? {
    // If SIGCHLD is ignored, as a parent may have arranged, the kernel reports no status of a program.
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

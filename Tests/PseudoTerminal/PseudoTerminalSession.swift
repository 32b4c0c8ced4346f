internal import CPseudoTerminal
internal import Foundation
internal import Glibc

/// A program that runs in a real pseudo-terminal, with an emulator that shows its screen and answers its queries.
///
/// Nothing here sleeps: every wait ends by what the program sends, and is bounded by a time limit. The program is
/// killed and reaped when the session goes away.
public final class PseudoTerminalSession {
  /// An environment that does not depend on the machine; `HOME` leads nowhere, and what programs keep goes with the
  /// session unless `XDG_STATE_HOME` is set.
  public static let pinnedEnvironment = [
    "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": "/nonexistent", "PATH": "/usr/bin:/bin", "TZ": "UTC",
  ]

  /// What a run under AddressSanitizer tells its programs, which would otherwise speak of leaks when they end.
  public static let sanitizer = ProcessInfo.processInfo.environment.filter { $0.key == "ASAN_OPTIONS" }

  /// For how long something is waited for that comes at once, where a sanitizer does not make everything slow.
  public static let patience = sanitizer.isEmpty ? Duration.seconds(20) : .seconds(240)

  /// Every byte the program has sent.
  public private(set) var output: [UInt8] = []
  /// When the last of them came; the start of the program before the first.
  public private(set) var lastOutput: SuspendingClock.Instant
  /// When the program was started.
  public let started: SuspendingClock.Instant
  /// How the program ended, as soon as that was noticed.
  public private(set) var exitStatus: ExitStatus?
  /// The processor time the program took, known when it has ended.
  public private(set) var processorTime: Duration?
  /// Whether the terminal has stopped reading, as one does that is gone without a word.
  public var isFrozen = false
  /// Whether the terminal leaves queries unanswered, as some do.
  public var isSilent = false
  /// The terminal's size in cells.
  public private(set) var columns, rows: Int
  /// The printer at the terminal, which it gets what it is asked to print; `nil` where a terminal shows that instead.
  public private(set) var printer: PlayedPrinter?

  let emulator: OpaquePointer
  private let stateFolder: URL
  private let foreign: ForeignBytes?
  private var wide: WidePunctuation?
  private var process: pt_process
  private var unsent: [UInt8] = []
  private let clock = SuspendingClock()

  /// Starts `program`, a path, with the environment given whole, in a terminal that reads `encoding` as iconv(3) names
  /// it; `nil` for UTF-8.
  ///
  /// - Parameters:
  ///   - drawsPunctuationWide: Whether the terminal gives characters of ambiguous width two cells.
  ///   - hasPrinter: Whether the terminal prints what it is asked to.
  ///   - claim: The size that the program is told in the place of the terminal's own.
  public init(
    program: String, arguments: [String] = [], environment: [String: String] = pinnedEnvironment,
    directory: String? = nil, columns: Int = 80, rows: Int = 24, encoding: String? = nil,
    drawsPunctuationWide: Bool = false, hasPrinter: Bool = false, claim: (columns: Int, rows: Int)? = nil
  ) throws {
    self.columns = columns
    self.rows = rows
    started = clock.now
    lastOutput = started
    process = pt_process()
    foreign = encoding.flatMap(ForeignBytes.init)
    wide = drawsPunctuationWide ? WidePunctuation() : nil
    printer = hasPrinter ? PlayedPrinter() : nil
    stateFolder = FileManager.default.temporaryDirectory.appending(path: "wenzhen-state-\(UUID().uuidString)")
    let environment = ["XDG_STATE_HOME": stateFolder.path].merging(Self.sanitizer) { $1 }.merging(environment) { $1 }
    let code = Self.start(
      &process, [program] + arguments, environment.map { "\($0)=\($1)" }, directory,
      columns: claim?.columns ?? columns, rows: claim?.rows ?? rows)
    guard code == 0, let emulator = pt_screen_new(Int32(columns), Int32(rows)) else {
      throw PseudoTerminalError.cannotStart(program: program, code: code)
    }
    self.emulator = emulator
  }

  deinit {
    if exitStatus == nil {
      kill(process.identifier, SIGKILL)
      waitpid(process.identifier, nil, 0)
    }
    hangUp()
    close(process.terminal)
    close(process.exit_notice)
    pt_screen_free(emulator)
    try? FileManager.default.removeItem(at: stateFolder)
  }

  private static func start(
    _ process: inout pt_process, _ arguments: [String], _ environment: [String], _ directory: String?,
    columns: Int, rows: Int
  ) -> Int32 {
    var argumentPointers = arguments.map { strdup($0) } + [nil]
    var environmentPointers = environment.map { strdup($0) } + [nil]
    defer { for pointer in argumentPointers + environmentPointers { free(pointer) } }
    return pt_start(
      &process, arguments[0], &argumentPointers, &environmentPointers, directory, Int32(columns), Int32(rows))
  }

  /// The program's process identifier, for `/proc`.
  public var processIdentifier: Int32 { process.identifier }

  /// The file that the program's terminal is, for another program to open.
  public var path: String { String(cString: ttyname(process.terminal)) }

  /// Whether the program's terminal echoes and collects lines, as a shell expects to find it.
  public var isInShellMode: Bool { pt_echoes(process.terminal) && pt_collects_lines(process.terminal) }

  /// Types `text`.
  public func send(_ text: String) { send(Array(text.utf8)) }

  /// Types `bytes`; what the program does not take yet goes on its way while something is waited for.
  public func send(_ bytes: [UInt8]) {
    unsent += bytes
    sendPending()
  }

  /// Gives the terminal another size, which the program learns by SIGWINCH.
  public func resize(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    pt_screen_set_size(emulator, Int32(columns), Int32(rows))
    claim(columns: columns, rows: rows)
  }

  /// Has the terminal say that it has another size, which it has not: up to 65,535 columns and rows.
  public func claim(columns: Int, rows: Int) {
    _ = pt_set_size(process.controller, Int32(columns), Int32(rows))
  }

  /// Has the program's reads and writes fail where they would have to wait, as another program at the same terminal may
  /// have left it.
  public func makeNonBlocking() {
    _ = fcntl(process.terminal, F_SETFL, fcntl(process.terminal, F_GETFL) | O_NONBLOCK)
  }

  /// How long a page stands before the program takes a key at a finding or in a dialog for an answer to it; and how long
  /// before it takes Enter for one behind a digit. Both with a little more.
  private static let (readingTime, habitTime) = (Duration.milliseconds(330), Duration.milliseconds(530))

  /// Types `keys` once what stands on the screen can have been read, as somebody does who reads it: the program drops
  /// what comes sooner. The time since the last output counts.
  public func answer(_ keys: String) throws {
    let time = keys.hasPrefix("\r") || keys.hasPrefix(" ") ? Self.habitTime : Self.readingTime
    while exitStatus == nil {
      let left = time - lastOutput.duration(to: clock.now)
      guard left > .zero else { break }
      _ = take(within: left)
    }
    send(keys)
  }

  /// Waits until the program has read all that was typed.
  public func waitUntilRead(timeout: Duration = patience) throws {
    let deadline = clock.now + timeout
    var unread: Int32 = 1
    while ioctl(process.terminal, UInt(FIONREAD), &unread) == 0, unread > 0 || !unsent.isEmpty {
      if clock.now >= deadline { throw PseudoTerminalError.timedOut(waitingFor: "a reader", screen: screen) }
      _ = take(within: .milliseconds(5))
    }
  }

  /// Takes the terminal away, as a broken connection does.
  public func hangUp() {
    guard process.controller >= 0 else { return }
    close(process.controller)
    process.controller = -1
  }

  /// Sends `number` to the program.
  public func signal(_ number: Int32) { kill(process.identifier, number) }

  /// Waits until `condition` holds and the program has then been quiet for `quiet`.
  public func wait(
    for awaited: String, quiet: Duration = .milliseconds(40), timeout: Duration = patience,
    until condition: (PseudoTerminalSession) -> Bool
  ) throws {
    let deadline = clock.now + timeout
    while true {
      let holds = condition(self)
      let remaining = exitStatus == nil ? clock.now.duration(to: deadline) : .zero
      if take(within: holds ? min(quiet, remaining) : remaining) { continue }
      if holds { return }
      if let exitStatus { throw PseudoTerminalError.ended(waitingFor: awaited, exitStatus, screen: screen) }
      if clock.now >= deadline { throw PseudoTerminalError.timedOut(waitingFor: awaited, screen: screen) }
    }
  }

  /// Waits until the program has ended, and says how.
  @discardableResult
  public func waitForExit(timeout: Duration = patience) throws -> ExitStatus {
    let deadline = clock.now + timeout
    while take(within: exitStatus == nil ? clock.now.duration(to: deadline) : .zero) || exitStatus == nil {
      if clock.now >= deadline { throw PseudoTerminalError.timedOut(waitingFor: "the program's end", screen: screen) }
    }
    return exitStatus ?? .exited(0)
  }

  /// Takes one piece of output, or notices the program's end; false if neither came within `duration`.
  private func take(within duration: Duration) -> Bool {
    let events = (isFrozen ? 0 : POLLIN) | (unsent.isEmpty ? 0 : POLLOUT)
    var requests = [
      pollfd(fd: process.controller, events: Int16(events), revents: 0),
      pollfd(fd: exitStatus == nil ? process.exit_notice : -1, events: Int16(POLLIN), revents: 0),
    ]
    let milliseconds = duration / .milliseconds(1)
    guard poll(&requests, 2, Int32(max(0, milliseconds.rounded(.up)))) > 0 else { return false }
    if requests[0].revents & Int16(POLLOUT) != 0 { sendPending() }
    if requests[0].revents & Int16(POLLIN) != 0, read() { return true }
    if requests[1].revents != 0 { reap() }
    return requests[0].revents & Int16(POLLOUT) != 0 || requests[1].revents != 0
  }

  private func read() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(process.controller, &buffer, buffer.count)
    guard count > 0 else { return false }
    lastOutput = clock.now
    output += buffer.prefix(count)
    let unprinted = printer?.takeOut(of: Array(buffer.prefix(count))) ?? Array(buffer.prefix(count))
    var shown = foreign?.decoded(unprinted) ?? unprinted
    shown = wide?.drawn(shown) ?? shown
    pt_screen_write(emulator, shown, shown.count)
    let answerCount = pt_screen_take_answers(emulator, &buffer, buffer.count)
    if !isSilent { unsent += buffer.prefix(answerCount) }
    sendPending()
    return true
  }

  private func sendPending() {
    guard !unsent.isEmpty, process.controller >= 0 else { return }
    let count = write(process.controller, unsent, unsent.count)
    if count > 0 { unsent.removeFirst(count) }
  }

  private func reap() {
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process.identifier, &status, WNOHANG, &usage) == process.identifier else { return }
    processorTime =
      .seconds(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + .microseconds(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec)
    exitStatus = ExitStatus(waitStatus: status)
  }
}

internal import CPseudoTerminal
internal import Foundation
internal import Glibc

/// One merchant: an OpenSSH client in a pseudo-terminal of its own, with an emulator that shows what came.
final class Merchant {
  private(set) var times = KeyTimes()
  /// Whether the client ended before it was told to, or what was waited for never came.
  private(set) var isLost = false
  /// When the next key is due.
  var nextKeyAt: Double = .infinity

  private var process = pt_process()
  private let emulator: OpaquePointer?
  private let script: [Script.Key]

  init(_ program: String, _ arguments: [String], environment: [String: String], script: [Script.Key]) {
    self.script = script
    emulator = pt_screen_new(80, 24)
    let words = ([program] + arguments).map { strdup($0) }
    let variables = environment.map { strdup("\($0.key)=\($0.value)") }
    isLost = pt_start(&process, program, words + [nil], variables + [nil], nil, 80, 24) != 0
    for text in words + variables { free(text) }
  }

  deinit {
    if process.identifier > 0 {
      kill(process.identifier, SIGKILL)
      waitpid(process.identifier, nil, 0)
    }
    for descriptor in [process.controller, process.terminal, process.exit_notice] { close(descriptor) }
    pt_screen_free(emulator)
  }

  /// What is on the screen, and the keys that led there.
  var finalScreen: FinalScreen {
    FinalScreen(keys: (0..<times.pressed).flatMap { script[$0 % script.count].bytes }, lines: screen)
  }

  /// When something is to be done for it, if nothing comes until then.
  var dueAt: Double { times.decidedAt ?? nextKeyAt }

  /// What to wait for.
  var descriptor: Int32 { process.controller }

  /// Notes whether the client has ended.
  func checkIsThere() {
    var request = pollfd(fd: process.exit_notice, events: Int16(POLLIN), revents: 0)
    if poll(&request, 1, 0) > 0 { isLost = true }
  }

  /// The screen as text.
  var screen: [String] {
    (0..<24).map { row in
      var line = String.UnicodeScalarView()
      for column in 0..<80 {
        let cell = pt_screen_cell(emulator, Int32(column), Int32(row))
        withUnsafeBytes(of: cell.scalars) { bytes in
          for scalar in bytes.bindMemory(to: UInt32.self).prefix(while: { $0 != 0 }) {
            Unicode.Scalar(scalar).map { line.append($0) }
          }
        }
        if cell.width == 1, cell.scalars.0 == 0 { line.append(" ") }
      }
      return String(line)
    }
  }

  /// Takes what has come.
  func read(at now: Double, into buffer: inout [UInt8]) {
    while true {
      let count = Glibc.read(process.controller, &buffer, buffer.count)
      guard count > 0 else {
        if count == 0 || errno != EAGAIN && errno != EINTR { isLost = true }
        return
      }
      pt_screen_write(emulator, buffer, count)
      times.noteBytes(at: now)
    }
  }

  /// Notes an answer that is over, or gives up where none came; whether a key is due then.
  func isReady(at now: Double) -> Bool {
    times.settle(at: now)
    if times.isGivenUp(at: now) { giveUp() }
    return !isLost && !times.isWaiting && nextKeyAt <= now
  }

  /// Presses the next key.
  func press(at now: Double) {
    checkIsThere()
    guard !isLost else { return }
    let key = script[times.pressed % script.count]
    times.press(key.kind, at: now)
    if write(process.controller, key.bytes, key.bytes.count) != key.bytes.count { isLost = true }
  }

  /// Waits no longer for what should have come.
  func giveUp() {
    isLost = true
  }
}

internal import CPseudoTerminal
internal import Foundation
internal import Glibc

/// One merchant: an OpenSSH client in a pseudo-terminal of its own, with an emulator that shows what came.
final class Merchant {
  /// A key that was pressed and what came of it, in milliseconds to the last byte; `nil` where nothing came.
  struct Reaction {
    let kind: Script.Kind
    let milliseconds: Double?
  }

  private(set) var reactions: [Reaction] = []
  /// Whether the client ended before it was told to.
  private(set) var isLost = false
  /// When the next key is due.
  var nextKeyAt: Double = .infinity

  private var process = pt_process()
  private let emulator: OpaquePointer?
  private let script: [Script.Key]
  private var position = 0
  private var pressedAt: Double?
  private var lastByteAt: Double?

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

  /// Every byte of the keys that were pressed.
  var pressed: [UInt8] { (0..<position).flatMap { script[$0 % script.count].bytes } }

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
      lastByteAt = now
    }
  }

  /// Notes what came of the last key and presses the next one.
  func press(at now: Double) {
    settle()
    checkIsThere()
    guard !isLost else { return }
    let key = script[position % script.count]
    position += 1
    pressedAt = now
    lastByteAt = nil
    guard write(process.controller, key.bytes, key.bytes.count) == key.bytes.count else {
      isLost = true
      return
    }
  }

  /// Notes what came of the last key.
  func settle() {
    guard let pressedAt, position > 0 else { return }
    let kind = script[(position - 1) % script.count].kind
    reactions.append(Reaction(kind: kind, milliseconds: lastByteAt.map { ($0 - pressedAt) * 1_000 }))
    self.pressedAt = nil
  }
}

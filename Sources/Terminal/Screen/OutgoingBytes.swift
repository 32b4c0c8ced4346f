internal import CProcessGuard

/// What is on its way to the terminal, which takes as much as it has room for, or nothing.
struct OutgoingBytes {
  private var untaken: [UInt8] = []
  /// Sends those bytes that are taken now; how many.
  private let sendSome: (UnsafeRawBufferPointer) -> Int

  /// - Parameter sendSome: Sends those bytes that are taken now, and says how many; the process's own way otherwise,
  ///   which the ways out share.
  init(sendSome: @escaping (UnsafeRawBufferPointer) -> Int = { pg_send_some($0.baseAddress, $0.count) }) {
    self.sendSome = sendSome
  }

  /// Whether the terminal has taken everything.
  var isEmpty: Bool { untaken.isEmpty }

  /// Sends bytes behind those that are on their way.
  mutating func send(_ bytes: UnsafeRawBufferPointer) {
    let count = isEmpty ? sendSome(bytes) : 0
    untaken += bytes[count...]
  }

  /// Sends what is on its way, as far as the terminal takes it now; whether it took anything.
  mutating func sendRest() -> Bool {
    let count = untaken.withUnsafeBytes { sendSome($0) }
    untaken.removeFirst(count)
    return count > 0
  }

  /// Forgets what the terminal has not taken.
  mutating func drop() {
    untaken = []
  }
}

internal import CProcessGuard

/// The bytes on their way to a terminal, which may take all of them, some, or none.
struct OutgoingBytes {
  private var untaken: [UInt8] = []
  /// Sends the bytes that the terminal takes now, and gives their number.
  private let sendSome: (UnsafeRawBufferPointer) -> Int

  /// Starts without bytes.
  ///
  /// - Parameter sendSome: Sends the bytes that the terminal takes now, and gives their number. By default it is the
  ///   call that the process guard shares.
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

  /// Sends as many of the bytes as the terminal takes now; false if it took none.
  mutating func sendRest() -> Bool {
    let count = untaken.withUnsafeBytes { sendSome($0) }
    untaken.removeFirst(count)
    return count > 0
  }

  /// Forgets the bytes that the terminal has not taken.
  mutating func drop() {
    untaken = []
  }
}

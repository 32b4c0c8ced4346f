/// What a client without a terminal gave.
public struct SecureShellRun: Sendable {
  /// The code the client returned: that of the program on the server, 255 if the connection failed, 124 if the time ran
  /// out.
  public var code: Int32
  /// Standard output, byte by byte.
  public var output: [UInt8]
  /// Standard error, of the client and of the program on the server.
  public var errors: String

  /// Makes a result.
  public init(code: Int32, output: [UInt8], errors: String) {
    self.code = code
    self.output = output
    self.errors = errors
  }

  /// Standard output as text.
  public var text: String { String(decoding: output, as: UTF8.self) }
}

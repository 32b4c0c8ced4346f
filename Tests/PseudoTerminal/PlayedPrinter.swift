/// Plays the printer at a terminal that prints what comes between `ESC [ 5 i` and `ESC [ 4 i`, as PuTTY does.
public struct PlayedPrinter: Sendable {
  private static let start = Array("\u{1B}[5i".utf8)
  private static let stop = Array("\u{1B}[4i".utf8)

  /// All that was printed in one go, for each time.
  public private(set) var jobs: [[UInt8]] = []
  /// Whether what comes next is printed.
  public private(set) var isPrinting = false
  private var held: [UInt8] = []

  /// Makes a printer that has printed nothing yet.
  public init() {}

  /// How many bytes were printed in all.
  public var byteCount: Int { jobs.map(\.count).reduce(0, +) }

  /// Prints what is to be printed, and gives the rest, which is shown; the beginning of a sequence waits for its end.
  mutating func takeOut(of bytes: [UInt8]) -> [UInt8] {
    var shown: [UInt8] = []
    for byte in bytes {
      let awaited = isPrinting ? Self.stop : Self.start
      if !awaited.starts(with: held + [byte]) { pass(to: &shown) }
      held.append(byte)
      if held == awaited {
        isPrinting.toggle()
        if isPrinting { jobs.append([]) }
        held = []
      } else if !awaited.starts(with: held) {
        pass(to: &shown)
      }
    }
    return shown
  }

  /// Gives away what turned out to be no sequence.
  private mutating func pass(to shown: inout [UInt8]) {
    if isPrinting { jobs[jobs.count - 1] += held } else { shown += held }
    held = []
  }
}

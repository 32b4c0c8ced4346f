internal import CNcurses
internal import Glibc
public import Text

/// What is known of a terminal without asking it.
public struct TerminalFacts: Sendable, Hashable {
  /// The terminfo entry to use; `nil` if no entry can position text, or TERM is no name.
  public let entry: String?
  /// The number of colours in the entry.
  public let colors: Int
  /// Whether the terminal understands xterm's sequences, or at least ignores them.
  public let isLikeXterm: Bool
  /// The multiplexer between the program and the terminal, if TERM names one.
  public let multiplexer: Multiplexer?
  /// Whether the terminal has a sequence for sending text to a printer.
  public let canBeSentPrinting: Bool
  /// What this machine lacks for a full screen on any terminal; `nil` if it lacks nothing.
  public let lack: TerminalError?
  /// The part of the window that is used, in cells; `nil` if output is no terminal.
  public let size: ScreenSize?

  /// Makes facts, for tests.
  public init(
    entry: String?, colors: Int, isLikeXterm: Bool, multiplexer: Multiplexer? = nil, canBeSentPrinting: Bool = true,
    lack: TerminalError? = nil, size: ScreenSize?
  ) {
    self.lack = lack
    self.multiplexer = multiplexer
    self.canBeSentPrinting = canBeSentPrinting
    self.entry = entry
    self.colors = colors
    self.isLikeXterm = isLikeXterm
    self.size = size
  }

  /// Looks TERM up as the program does at its start, and asks the kernel for the size of the window.
  ///
  /// - Parameters:
  ///   - term: The value of TERM.
  ///   - output: A descriptor.
  public init(term: String?, output: Int32) {
    TerminalScreen.settleEnvironment()
    let type = try? TerminalType(term: term)
    let found = (type?.entries ?? []).lazy.map { ($0, Int(cn_colors_of($0))) }.first { $0.1 >= 0 }
    self.init(
      entry: found?.0, colors: found?.1 ?? 0, isLikeXterm: type?.isLikeXterm ?? false,
      multiplexer: type?.multiplexer, canBeSentPrinting: found.flatMap { Self.mediaCopy(of: $0.0) } != nil,
      lack: TerminalScreen.lack,
      size: isatty(output) == 1 ? ScreenSize(claimedAt: output) ?? .unclaimed : nil)
  }

  private static func mediaCopy(of entry: String) -> MediaCopy? {
    MediaCopy { name in
      cn_capability_of(entry, name).map { TerminalCapabilities.unpadded(String(cString: $0)) }
    }
  }
}

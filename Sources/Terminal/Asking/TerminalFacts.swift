internal import CNcurses
internal import Glibc
public import Text

/// What is known of a terminal without asking it.
public struct TerminalFacts: Sendable, Hashable {
  /// The terminfo entry that is used for it; `nil` if there is none that could place text, or TERM is no name.
  public let entry: String?
  /// The colours that entry has.
  public let colors: Int
  /// Whether it is one of those that understand xterm's sequences, or at least pass over them.
  public let isLikeXterm: Bool
  /// What stands between, by the name that it gives the terminal.
  public let multiplexer: Multiplexer?
  /// Whether it has a way to be sent what is meant for a printer.
  public let canBeSentPrinting: Bool
  /// What this machine lacks for a full screen, whatever the terminal; `nil` if it lacks nothing.
  public let lack: TerminalError?
  /// What is used of its window; `nil` if output is no terminal.
  public let size: ScreenSize?

  /// Makes facts, for values in tests.
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

  /// Looks TERM up as the program does when it starts, and asks the kernel for the size.
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

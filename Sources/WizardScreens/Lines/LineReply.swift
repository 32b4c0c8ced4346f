/// What the line mode says after a line was typed.
public struct LineReply: Sendable, Hashable {
  /// Lines to print, in order: after the case is kept, before any other effect.
  public var lines: [String]
  /// What the shell has to do.
  public var effects: [Effect]

  /// Makes a reply.
  public init(lines: [String] = [], effects: [Effect] = []) {
    self.lines = lines
    self.effects = effects
  }
}

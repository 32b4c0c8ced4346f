/// What a frame is drawn for: a terminal's size, widths and encoding.
///
/// It may change from frame to frame: the user resizes the window, or changes the encoding.
public struct Surface: Sendable, Hashable {
  /// The terminal's size.
  public var size: ScreenSize
  /// How wide the terminal draws characters.
  public var metrics: TextMetrics
  /// The encoding in which the terminal reads characters.
  public var encoding: TextEncoding

  /// Makes a surface.
  public init(_ size: ScreenSize, metrics: TextMetrics = TextMetrics(), encoding: TextEncoding = .utf8) {
    self.size = size
    self.metrics = metrics
    self.encoding = encoding
  }
}

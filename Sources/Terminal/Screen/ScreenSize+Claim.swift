internal import Glibc
internal import Text

extension ScreenSize {
  /// The size that is used if a terminal does not know the size of its window, as on a serial line.
  static let unclaimed = ScreenSize(columns: 80, rows: 24)

  /// The part of the window that is used, for the terminal at a descriptor; `nil` if there is no terminal, or it does
  /// not know the size. No other code asks the kernel for a size.
  init?(claimedAt descriptor: Int32) {
    var window = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0 else { return nil }
    self.init(claimedColumns: Int(window.ws_col), rows: Int(window.ws_row))
  }
}

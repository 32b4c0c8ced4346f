internal import Glibc
internal import Text

extension ScreenSize {
  /// What is used where a terminal does not say how large its window is, as on a serial line.
  static let unclaimed = ScreenSize(columns: 80, rows: 24)

  /// What is used of the window that the terminal at `descriptor` claims to have, asked of the kernel nowhere else; `nil`
  /// where it claims none, or where there is no terminal.
  init?(claimedAt descriptor: Int32) {
    var window = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0 else { return nil }
    self.init(claimedColumns: Int(window.ws_col), rows: Int(window.ws_row))
  }
}

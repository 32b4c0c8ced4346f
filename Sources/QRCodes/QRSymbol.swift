internal import CQRCode

/// A QR code (ISO/IEC 18004) as modules, for drawing it.
public struct QRSymbol: Sendable, Hashable {
  /// Modules of a side, without the quiet zone.
  public let side: Int
  private let modules: [Bool]

  /// The light modules that belong around a symbol, so that readers find it.
  public static let quietZone = 4
  /// Modules of a side of the largest symbol there is, version 40.
  private static let largestSide = 177

  /// Encodes `text` in UTF-8; `nil` if it is empty, or longer than any symbol holds (2,953 bytes).
  public init?(_ text: String) {
    var found = [UInt8](repeating: 0, count: Self.largestSide * Self.largestSide)
    let bytes = Array(text.utf8)
    let side = Int(cqr_encode(bytes, bytes.count, &found, found.count))
    guard side > 0 else { return nil }
    self.side = side
    modules = found.prefix(side * side).map { $0 == 1 }
  }

  /// Whether a module is dark; those outside of the symbol are light.
  public func isDark(column: Int, row: Int) -> Bool {
    guard (0..<side).contains(column), (0..<side).contains(row) else { return false }
    return modules[row * side + column]
  }
}

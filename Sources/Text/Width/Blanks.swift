extension String {
  /// So many blanks; none if `count` is negative.
  ///
  /// All bytes are written at once: `String(repeating:count:)` appends them one by one, which was a tenth of a frame.
  public static func blanks(_ count: Int) -> String {
    let length = Swift.max(0, count)
    return String(unsafeUninitializedCapacity: length) { bytes in
      bytes.initialize(repeating: UInt8(ascii: " "))
      return length
    }
  }
}

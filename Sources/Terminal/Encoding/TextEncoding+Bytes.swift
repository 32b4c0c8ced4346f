public import Text

extension TextEncoding {
  /// The bytes of `text`. A character that the encoding lacks becomes a stand-in of the same width, never a blank.
  public func bytes(of text: String) -> [UInt8] {
    guard let conversion else { return Array(text.utf8) }
    return text.unicodeScalars.flatMap { bytes(of: $0, by: conversion) }
  }

  /// The text of `bytes`. Bytes that are no character become U+FFFD.
  public func text(of bytes: [UInt8]) -> String {
    guard self != .utf8 else { return String(decoding: bytes, as: UTF8.self) }
    var decoder = GroupDecoder(encoding: self)
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      let decoded = decoder.take(byte)
      scalars += decoded
      if decoded.isEmpty, !decoder.isPending { scalars.append("\u{FFFD}") }
    }
    if decoder.isPending { scalars.append("\u{FFFD}") }
    return String(scalars)
  }

  /// The character of a group of bytes; `nil` if the group is none.
  func scalar(of bytes: [UInt8]) -> Unicode.Scalar? {
    guard let conversion = CharacterConversion(from: iconvName, to: "UTF-8") else { return nil }
    guard let converted = conversion.converted(bytes) else { return nil }
    let scalars = String(decoding: converted, as: UTF8.self).unicodeScalars
    return scalars.count == 1 ? scalars.first : nil
  }

  /// The conversion into this encoding; `nil` for UTF-8, which needs none.
  private var conversion: CharacterConversion? {
    self == .utf8 ? nil : CharacterConversion(from: "UTF-8", to: iconvName)
  }

  private var iconvName: String { self == .gb2312 ? "EUC-CN" : rawValue }

  private func bytes(of scalar: Unicode.Scalar, by conversion: borrowing CharacterConversion) -> [UInt8] {
    if scalar.isASCII { return [UInt8(scalar.value)] }
    for candidate in [scalar] + StandIn.alike(scalar) + StandIn.byWidth(of: scalar) {
      if let bytes = conversion.converted(Array(String(candidate).utf8)) { return bytes }
    }
    return []
  }
}

/// How a terminal writes characters as bytes.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "UTF-8"
  /// Every character of Unicode, in one, two or four bytes.
  case gb18030 = "GB18030"
  /// The two-byte part of GB18030: Windows' code page 936.
  case gbk = "GBK"
  /// The oldest and smallest: simplified hanzi only.
  case gb2312 = "GB2312"

  /// The encoding that goes by `name`, whatever its case and hyphens: `utf8`, `GB-18030`, `cp936`, `EUC-CN`.
  public init?(name: String) {
    switch name.lowercased().filter({ $0 != "-" && $0 != "_" }) {
    case "utf8": self = .utf8
    case "gb18030": self = .gb18030
    case "gbk", "cp936", "936": self = .gbk
    case "gb2312", "euccn": self = .gb2312
    default: return nil
    }
  }

  /// The encoding that a locale's name names, `zh_CN.GB18030@stroke` for example; `nil` where it names none of ours.
  ///
  /// The locale need not be installed. Without an encoding in their names, `zh_CN` and `zh_SG` are GB2312 (glibc's
  /// `localedata/SUPPORTED`).
  public init?(locale: String) {
    let name = locale.prefix { $0 != "@" }
    if let dot = name.firstIndex(of: ".") {
      self.init(name: String(name[name.index(after: dot)...]))
    } else if name == "zh_CN" || name == "zh_SG" {
      self = .gb2312
    } else {
      return nil
    }
  }

  /// How many cells a terminal of this encoding usually gives a character of ambiguous width.
  public var usualAmbiguousWidth: Int { self == .utf8 ? 1 : 2 }

  /// What a terminal reads, of which the locale says that it is this one, once it has answered that it does not read
  /// UTF-8.
  public var unlessUTF8: TextEncoding { self == .utf8 ? .gb18030 : self }

  /// The bytes of `text`; a character that the encoding lacks gets a stand-in as wide as itself, never a blank.
  public func bytes(of text: String) -> [UInt8] {
    guard let conversion else { return Array(text.utf8) }
    return text.unicodeScalars.flatMap { bytes(of: $0, by: conversion) }
  }

  /// The text that `bytes` stand for; what stands for nothing becomes U+FFFD.
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

  /// The one character that a group of bytes is.
  func scalar(of bytes: [UInt8]) -> Unicode.Scalar? {
    guard let conversion = CharacterConversion(from: iconvName, to: "UTF-8") else { return nil }
    guard let converted = conversion.converted(bytes) else { return nil }
    let scalars = String(decoding: converted, as: UTF8.self).unicodeScalars
    return scalars.count == 1 ? scalars.first : nil
  }

  /// What makes bytes of this encoding; `nil` where there is nothing to be converted.
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

/// The encodings of terminals.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "UTF-8"
  /// Every character of Unicode, in one, two or four bytes.
  case gb18030 = "GB18030"
  /// The two-byte part of GB18030: code page 936 of Windows.
  case gbk = "GBK"
  /// The oldest and smallest of them, with simplified hanzi only.
  case gb2312 = "GB2312"

  /// The encoding of that name, in any case and with or without hyphens: `utf8`, `GB-18030`, `cp936`, `EUC-CN`; `nil`
  /// if there is none.
  public init?(name: String) {
    switch name.lowercased().filter({ $0 != "-" && $0 != "_" }) {
    case "utf8": self = .utf8
    case "gb18030": self = .gb18030
    case "gbk", "cp936", "936": self = .gbk
    case "gb2312", "euccn": self = .gb2312
    default: return nil
    }
  }

  /// The encoding in a locale's name, such as `zh_CN.GB18030@stroke`; `nil` if the name has none, or one that is not
  /// supported.
  ///
  /// The locale need not be installed. `zh_CN` and `zh_SG` without an encoding are GB2312 (glibc's
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

  /// The encoding of a terminal that has answered that it does not read UTF-8, if the locale names this one.
  public var unlessUTF8: TextEncoding { self == .utf8 ? .gb18030 : self }
}

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

  /// The encoding that a locale's name names, `zh_CN.GB18030@stroke` for example; `nil` if it names none of ours.
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
}

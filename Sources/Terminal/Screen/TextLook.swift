internal import CNcurses
internal import Text

/// How a style is shown: the one table of attributes and colours.
///
/// Colours only repeat what words, marks or attributes already say.
struct TextLook: Sendable {
  /// The attributes, a sum of `cn_attribute`.
  var attributes: UInt32
  /// The number of a pair of colours; 0 is the terminal's own pair.
  var colorPair: Int32

  /// The pairs of colours by number: those of ECMA-48's colours that can be read on black and on white, and the two
  /// that QR codes need.
  enum Color: Int32, CaseIterable {
    case red = 1
    case magenta = 5
    case blackOnWhite = 6
    case whiteOnBlack = 7

    /// Foreground and background as ECMA-48 numbers colours; -1 is the terminal's own colour.
    var colors: (foreground: Int32, background: Int32) {
      switch self {
      case .red, .magenta: (rawValue, -1)
      case .blackOnWhite: (0, 7)
      case .whiteOnBlack: (7, 0)
      }
    }
  }

  /// The attributes as ncurses takes them.
  private struct Attributes: OptionSet {
    let rawValue: UInt32

    static let bold = Attributes(rawValue: CN_BOLD.rawValue)
    static let underline = Attributes(rawValue: CN_UNDERLINE.rawValue)
    static let reverse = Attributes(rawValue: CN_REVERSE.rawValue)
    static let dim = Attributes(rawValue: CN_DIM.rawValue)
    static let italic = Attributes(rawValue: CN_ITALIC.rawValue)
  }

  init(_ style: Style, theme: Theme, canDim: Bool) {
    let (attributes, color) =
      theme == .highContrast
      ? (Self.strong(style), nil) : Self.usual(style, isColored: theme == .usual, canDim: canDim)
    self.attributes = attributes.rawValue
    colorPair = theme == .usual ? color?.rawValue ?? 0 : 0
  }

  private static func usual(_ style: Style, isColored: Bool, canDim: Bool) -> (Attributes, Color?) {
    switch style {
    case .plain, .article, .addition, .figure, .code: ([], nil)
    case .titleBar, .selected: (.reverse, nil)
    // Without colours, reverse video makes light modules, as if the terminal showed light text on a dark screen.
    case .lightModule: (isColored ? [] : .reverse, .blackOnWhite)
    case .darkModule: ([], .whiteOnBlack)
    case .current: ([.bold, .underline], nil)
    case .heading, .key, .good: (.bold, nil)
    // Bold magenta is so bright in most terminals that it cannot be read on white.
    case .say: (isColored ? [] : .bold, .magenta)
    case .aside, .faint: (canDim ? .dim : .italic, nil)
    case .warning: (.bold, .red)
    }
  }

  private static func strong(_ style: Style) -> Attributes {
    switch style {
    case .plain, .article, .addition, .figure, .code, .aside, .faint: []
    case .titleBar, .lightModule: .reverse
    case .darkModule: []
    case .selected, .current, .warning: [.reverse, .bold]
    case .heading, .say: [.bold, .underline]
    case .key, .good: .bold
    }
  }
}

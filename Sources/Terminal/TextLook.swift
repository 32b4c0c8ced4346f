internal import CNcurses
internal import TextScreen

/// How a style is shown: the one table of attributes and colours.
///
/// Colour only supports what words, marks or attributes say already.
struct TextLook: Sendable {
  /// A sum of `cn_attribute`.
  var attributes: UInt32
  /// The number of a pair of colours, 0 for the terminal's own.
  var colorPair: Int32

  /// Pairs of colours by their number; of ECMA-48's colours those that can be read on black and on white alike, and the
  /// two that QR codes are made of.
  enum Color: Int32, CaseIterable {
    case red = 1
    case magenta = 5
    case blackOnWhite = 6
    case whiteOnBlack = 7

    /// The colours by their number in ECMA-48; -1 is the terminal's own.
    var colors: (foreground: Int32, background: Int32) {
      switch self {
      case .red, .magenta: (rawValue, -1)
      case .blackOnWhite: (0, 7)
      case .whiteOnBlack: (7, 0)
      }
    }
  }

  init(_ style: Style, theme: Theme, canDim: Bool) {
    let (attributes, color) =
      theme == .highContrast ? Self.strong(style) : Self.usual(style, isColored: theme == .usual, canDim: canDim)
    self.attributes = attributes.reduce(0) { $0 | $1.rawValue }
    colorPair = theme == .usual ? color?.rawValue ?? 0 : 0
  }

  private static func usual(_ style: Style, isColored: Bool, canDim: Bool) -> ([cn_attribute], Color?) {
    switch style {
    case .plain, .article, .addition, .figure: ([], nil)
    case .titleBar, .selected: ([CN_REVERSE], nil)
    // Without colours, as on a terminal that is light on dark.
    case .lightModule: (isColored ? [] : [CN_REVERSE], .blackOnWhite)
    case .darkModule: ([], .whiteOnBlack)
    case .current: ([CN_BOLD, CN_UNDERLINE], nil)
    case .heading, .key, .good: ([CN_BOLD], nil)
    // Bold magenta is so bright in most terminals that it cannot be read on white.
    case .say: (isColored ? [] : [CN_BOLD], .magenta)
    case .aside, .faint: ([canDim ? CN_DIM : CN_ITALIC], nil)
    case .warning: ([CN_BOLD], .red)
    }
  }

  private static func strong(_ style: Style) -> ([cn_attribute], Color?) {
    switch style {
    case .plain, .article, .addition, .figure, .aside, .faint: ([], nil)
    case .titleBar, .lightModule: ([CN_REVERSE], nil)
    case .darkModule: ([], nil)
    case .selected, .current, .warning: ([CN_REVERSE, CN_BOLD], nil)
    case .heading, .say: ([CN_BOLD, CN_UNDERLINE], nil)
    case .key, .good: ([CN_BOLD], nil)
    }
  }
}

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

  /// Colours of ECMA-48, each also the number of its pair: those that can be read on black and on white alike.
  enum Color: Int32, CaseIterable {
    case red = 1
    case magenta = 5
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
    case .titleBar: ([CN_REVERSE], nil)
    case .selected, .current, .warning: ([CN_REVERSE, CN_BOLD], nil)
    case .heading, .say: ([CN_BOLD, CN_UNDERLINE], nil)
    case .key, .good: ([CN_BOLD], nil)
    }
  }
}

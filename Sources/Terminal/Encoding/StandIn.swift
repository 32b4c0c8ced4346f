internal import Text

/// What is shown instead of a character that an encoding lacks.
enum StandIn {
  /// Characters with the same meaning: check marks, and pairs that charts of GB2312 mix up.
  static func alike(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar {
    case "\u{2713}", "\u{2714}": ["\u{221A}"]
    case "\u{2717}", "\u{2718}": ["\u{D7}"]
    case "\u{2014}": ["\u{2015}"]
    case "\u{2015}": ["\u{2014}"]
    case "\u{B7}", "\u{2022}", "\u{2027}": ["\u{30FB}", "\u{B7}"]
    case "\u{2016}": ["\u{2225}"]
    case "\u{FFE5}": ["\u{A5}"]
    case "\u{A5}": ["\u{FFE5}"]
    case "\u{A0}", "\u{2002}", "\u{2003}", "\u{2009}": [" "]
    default: []
    }
  }

  /// A mark of the same width: the geta mark, which Chinese and Japanese printers have always set for a missing type,
  /// or `?`; empty for a character without width.
  static func byWidth(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch TextMetrics(ambiguous: 2).width(of: Character(scalar)) {
    case 0: []
    case 1: ["?"]
    default: ["\u{3013}"]
    }
  }
}

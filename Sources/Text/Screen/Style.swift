/// The meaning of a stretch of text on a screen.
///
/// A style names a meaning, not an attribute. The terminal decides how to show it with the colours it has, and never by
/// colour alone.
public enum Style: Int, Sendable, Hashable {
  /// Ordinary text.
  case plain
  /// The bar at the top of the screen.
  case titleBar
  /// The part in the breadcrumb that the walk is in.
  case current
  /// The title of a page, a panel or a dialog.
  case heading
  /// Words of the source article.
  case article
  /// What an agent reads aloud.
  case say
  /// What only an agent sees.
  case aside
  /// Words of ours that the article does not have.
  case addition
  /// A drawing.
  case figure
  /// Code, which is shown as it is.
  case code
  /// Light modules of a QR code as background, dark ones drawn on them.
  case lightModule
  /// Dark modules of a QR code as background, light ones drawn on them.
  case darkModule
  /// The highlighted row.
  case selected
  /// A key in the key line.
  case key
  /// Something less important than the text around it.
  case faint
  /// Something that went well or is settled.
  case good
  /// Something that is wrong or needs attention.
  case warning
}

/// What a stretch of text on a screen is for.
///
/// A style names a meaning, not an attribute: the terminal decides how to show
/// it with the colours it has, and never by colour alone.
public enum Style: Int, Sendable, Hashable, CaseIterable {
  /// Ordinary text.
  case plain
  /// The bar at the top of the screen.
  case titleBar
  /// The place in the breadcrumb where one stands.
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
  /// Light modules of a QR code as background, dark ones drawn on them.
  case lightModule
  /// Dark modules of a QR code as background, light ones drawn on them.
  case darkModule
  /// The row the highlight is on.
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

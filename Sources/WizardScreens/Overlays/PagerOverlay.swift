import TextScreen

/// A text over the page, to be read and scrolled.
struct PagerOverlay: Sendable, Hashable {
  enum Purpose: Sendable, Hashable {
    case addresses
    case code
    case help
    case summary
    case reading
  }

  /// Something in the text that can be taken along alone: an address, a hand-off code.
  struct Item: Sendable, Hashable {
    /// What it is.
    var name: String
    /// What it is and where it comes from, as it stands above.
    var label: String
    var text: String
  }

  var purpose: Purpose
  var title: String
  /// The text; its lines are broken where they are too long for the screen.
  var text: String
  /// What can be taken along, in the order of the text.
  var items: [Item] = []
  /// The item that is taken along: the highlighted one.
  var selection = 0
  var scroll = 0

  /// What is put on the clipboard; `nil` where there is nothing to take along.
  var copyable: String? {
    if items.indices.contains(selection) { return items[selection].text }
    return purpose == .summary ? text : nil
  }

  /// What is shown to be selected by hand; `nil` where there is nothing to take along.
  var plainText: String? {
    items.isEmpty ? purpose == .summary ? text : nil : items.map { "\($0.label)\n\($0.text)" }.joined(separator: "\n\n")
  }
}

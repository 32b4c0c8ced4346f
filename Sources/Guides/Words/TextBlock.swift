/// A block of a place's words, all from one source.
public struct TextBlock: Sendable, Hashable {
  /// How they are shown.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The article's words exactly; each line is a paragraph.
    case article
    /// Our words, added to the article and marked as such.
    case ours
    /// Our remark on odd words of the article, which says that they are so in the original.
    case reading
    /// Our drawing. Its lines stay as they are.
    case figure
    /// What is typed or read letter by letter, such as lines of a program. It is shown as it is, whatever its width, and
    /// copied as a whole.
    case code
    /// Items, each with a mark or its number.
    case list
    /// Cells in rows, the first of which names the columns.
    case table

    /// Whether the kind leaves open whose words they are.
    public var leavesOriginOpen: Bool { self == .code || self == .list || self == .table }
  }

  /// How they are shown.
  public var kind: Kind
  /// The words; lines are separated by newlines. Of a list each item is a line, of a table each row, with ` | ` between its
  /// cells.
  public var text: String
  /// For a drawing: a sentence that says what it shows, for readers who cannot see it; `nil` for other blocks.
  public var alternative: String?
  /// The rows of a table, the first of which names the columns, or the items of a list, each alone in its row; empty for
  /// other kinds.
  public private(set) var rows: [[String]] = []
  /// Whether the items of a list have numbers.
  public private(set) var isNumbered = false
  /// Whether a drawing stands for a picture of the article that is lost.
  public var isForLostPicture = false
  /// Whose words they are. Those of the article are whole paragraphs of it.
  public var origin: Origin
  /// The passage that the block belongs to; `nil` if the block is always shown.
  public var passage: PassageID?

  /// Makes a block; without an origin, one of the article's words only if it is of that kind.
  public init(
    _ kind: Kind, _ text: String, alternative: String? = nil, origin: Origin? = nil, passage: PassageID? = nil
  ) {
    self.kind = kind
    self.text = text
    self.alternative = alternative
    self.origin = origin ?? (kind == .article ? .article : .ours)
    self.passage = passage
  }

  /// Makes a list.
  public static func list(
    _ items: [String], isNumbered: Bool = false, origin: Origin? = nil, passage: PassageID? = nil
  ) -> TextBlock {
    var block = TextBlock(.list, items.joined(separator: "\n"), origin: origin, passage: passage)
    (block.rows, block.isNumbered) = (items.map { [$0] }, isNumbered)
    return block
  }

  /// Makes a table.
  public static func table(_ rows: [[String]], origin: Origin? = nil, passage: PassageID? = nil) -> TextBlock {
    let lines = rows.map { $0.joined(separator: " | ") }
    var block = TextBlock(.table, lines.joined(separator: "\n"), origin: origin, passage: passage)
    block.rows = rows
    return block
  }

  /// Whether names in braces are filled in. Words of the article, codes and drawings stay as they are.
  var takesNames: Bool { origin == .ours && kind != .code && kind != .figure }

  /// The block with each of its texts put into other words; what its kind shows as it is stays.
  func map(_ change: (String) -> String) -> TextBlock {
    guard takesNames else { return self }
    let changed = rows.map { $0.map(change) }
    var block =
      switch kind {
      case .list: TextBlock.list(changed.flatMap(\.self), isNumbered: isNumbered)
      case .table: TextBlock.table(changed)
      default: self
      }
    if rows.isEmpty { block.text = change(text) }
    (block.origin, block.passage) = (origin, passage)
    return block
  }
}

/// A report before it has a format: text, Markdown and HTML are three ways of setting the same document.
struct Document: Sendable, Hashable {
  /// What the document is called where it has a name: a browser's tab, a printed page's head.
  let title: String
  /// What it says, in order.
  let blocks: [Block]

  /// Whether its first page says the title anyway.
  var beginsWithTitle: Bool {
    guard case .heading(let heading)? = blocks.first else { return false }
    return heading.text == title
  }
}

extension Document {
  /// A line before it is broken.
  typealias Line = [Inline]

  /// A stretch of a line.
  enum Inline: Sendable, Hashable {
    /// Words.
    case text(String)
    /// Whose words follow, such as the mark of an addition.
    case mark(String)
    /// An address that stands in the text.
    case address(String)
    /// The number of an address before it, in the list of addresses.
    case footnote(Int)
    /// Where in the list of addresses to look.
    case references([Int])
    /// Words that lead to a heading of this document.
    case place(String, anchor: String)
  }

  /// A piece of a document that stands on its own lines.
  indirect enum Block: Sendable, Hashable {
    /// What a report starts with.
    case lead(Lead)
    /// A heading.
    case heading(Heading)
    /// Lines that belong together.
    case paragraph([Line], Role)
    /// A list; an item has one line or more.
    case list([[Line]], isOrdered: Bool)
    /// Labels and what is to be said about them.
    case facts([Fact])
    /// A drawing, kept as it is, and what is to be said about it.
    case figure(String, caption: String)
    /// Amounts side by side, with a bar for each.
    case chart(Chart)
    /// Drawings in columns, as many as there is room for, each read downwards; formats without pictures leave them out,
    /// since their words stand elsewhere.
    case pictures([Picture])
    /// Steps and where they lead, drawn in each format as it can.
    case flow(FlowChart)
    /// What the drawings before it show, in words: all there is in formats without pictures, folded away beside them.
    case transcript([Block])
    /// A text that machines read, as a QR code; formats without pictures leave it out, since the text stands elsewhere.
    case symbol(String, caption: String)
    /// The list of addresses; where the document says so, with the places that name an address, by its number.
    case addresses([AddressContent], places: [Int: Line] = [:])
    /// Blocks that paper should not tear apart.
    case group([Block])
  }

  /// The lines that a reader in a hurry reads.
  struct Lead: Sendable, Hashable {
    let verdict: String
    let next: Line
    let facts: [Fact]
  }

  /// A heading, from level 1 for the document's own down to 4.
  struct Heading: Sendable, Hashable {
    let text: String
    let level: Int
    var anchor: String?
  }

  /// A label and a line.
  struct Fact: Sendable, Hashable {
    let label: String
    let value: Line

    init(_ label: String, _ value: Line) {
      self.label = label
      self.value = value
    }

    init(_ label: String, _ value: String) {
      self.init(label, [.text(value)])
    }
  }

  /// What a paragraph is for.
  enum Role: String, Sendable, Hashable {
    case plain, article, addition, reading, say, aside, hint
  }
}

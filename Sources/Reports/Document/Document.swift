/// A report before it has a format. Text, Markdown and HTML show the same document.
struct Document: Sendable, Hashable {
  /// The document's name, for a browser's tab and for the heads of printed pages.
  let title: String
  /// What it says, in order.
  let blocks: [Block]

  /// Whether the first page shows the title anyway.
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
    /// A mark that says whose words follow, such as that of an addition.
    case mark(String)
    /// An address that stands in the text.
    case address(String)
    /// The number, in the list of addresses, of the address before it.
    case footnote(Int)
    /// Numbers of addresses to look up in the list.
    case references([Int])
    /// The name of a place, with a link to a heading of this document.
    case place(String, anchor: String)
  }

  /// A part of a document with lines of its own.
  indirect enum Block: Sendable, Hashable {
    /// What a report starts with.
    case lead(Lead)
    /// A heading.
    case heading(Heading)
    /// Lines that belong together.
    case paragraph([Line], Role)
    /// A list; an item has one line or more.
    case list([[Line]], isOrdered: Bool)
    /// Cells in rows, the first of which names the columns.
    case table([[String]])
    /// Labels, each with what is said about it.
    case facts([Fact])
    /// A drawing, whose lines stay as they are, and its caption.
    case figure(String, caption: String)
    /// A code, whose lines and Tabs stay as they are, and what it is.
    case code(String, caption: String)
    /// Amounts side by side, with a bar for each.
    case chart(Chart)
    /// Drawings in as many columns as there is room for, to be read downwards. Formats without pictures leave them out,
    /// since their words are elsewhere.
    case pictures([Picture])
    /// Steps and where they lead, drawn as each format can.
    case flow(FlowChart)
    /// What the drawings before it show, in words. Formats with pictures fold it away; other formats show only the
    /// words.
    case transcript([Block])
    /// A text for machines as a QR code. Formats without pictures leave it out, since the text is elsewhere.
    case symbol(String, caption: String)
    /// The list of addresses; `places` has the places that name an address, by the address's number, if the document
    /// shows them.
    case addresses([AddressContent], places: [Int: Line] = [:])
    /// Blocks that paper should not break.
    case group([Block])
  }

  /// The lines for a reader in a hurry.
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

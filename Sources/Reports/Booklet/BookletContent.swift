import Guides
import Wizard

/// Everything that a guide says, in the order of the booklet's pages. Every format of the booklet is made from it.
///
/// As JSON it has exactly these keys.
struct BookletContent: Sendable, Hashable {
  /// The places of a section, or of what comes before or after the sections.
  struct Section: Sendable, Hashable {
    let id: String
    let title: String
    let places: [Place]
  }

  struct Place: Sendable, Hashable {
    let id: PlaceID
    /// The booklet's name for the place, such as step 3.
    let number: String
    let title: String
    /// Numbers of the article's paragraphs on it.
    let article: [Int]
    /// The same with the names of their articles, if there are several; none if there is one.
    let paragraphs: [String]
    let blocks: [Block]
    let say: String
    let aside: String?
    let variants: [Variant]
    let takesSeveral: Bool
    /// Whether a value is typed there; then what to type stands in place of the choices.
    let asksValue: Bool
    /// Whether the place is only read; then the one choice is the way on.
    let isPage: Bool
    let choices: [Choice]
    /// At a finding: what has to be done.
    let remedy: Remedy?
  }

  struct Block: Sendable, Hashable {
    let kind: TextBlock.Kind
    let text: String
    /// Whose words a code, a list or a table has; `nil` for other kinds, which say so themselves.
    var origin: Origin?
    /// The rows of a table, the first of which names the columns, or the items of a list; `nil` for other kinds.
    var rows: [[String]]?
    /// Whether the items of a list have numbers; `nil` for other kinds.
    var isNumbered: Bool?
    /// Whether a drawing stands for a lost picture; `nil` for other kinds.
    var isForLostPicture: Bool?
    /// The situation in which the block is shown; `nil` if it always is.
    var situation: String?
  }

  /// Words that replace others in a situation.
  struct Variant: Sendable, Hashable {
    var situation: String
    let say: String?
    let action: String?
  }

  struct Choice: Sendable, Hashable {
    let id: ChoiceID
    let text: String
    /// The sentence that stands in a summary in the place of the text; `nil` if the text does.
    let summary: String?
    /// One lead, or one for each route of a table.
    let leads: [Lead]
  }

  struct Lead: Sendable, Hashable {
    let situation: String?
    let place: PlaceID?
    let text: String
  }

  struct Remedy: Sendable, Hashable {
    let action: String?
    /// Who carries it out; `nil` at an ending that asks for nothing.
    let actor: String?
    let phones: [PhoneContent]
    let followUp: String?
    let retry: String
  }

  /// A telephone line and the places that name it.
  struct Phone: Sendable, Hashable {
    let phone: PhoneContent
    let placeIDs: [PlaceID]
  }

  /// An address and the places that name it. As JSON they are one object.
  struct Address: Sendable, Hashable {
    let content: AddressContent
    let placeIDs: [PlaceID]
  }

  let guide: GuideFacts
  /// The finding or the ending reached when all sections are done; `nil` if every walk ends before.
  let handOver: PlaceID?
  /// The opening and the sections.
  let sections: [Section]
  let findings: Section
  /// The guide's own endings; `nil` if it has none.
  let endings: Section?
  /// The questions after findings.
  let retries: Section
  let phones: [Phone]
  let addresses: [Address]
}

extension BookletContent {
  /// Whether some drawing stands for a picture of the article that is lost.
  var hasLostPicture: Bool {
    (sections.flatMap(\.places) + findings.places).contains { $0.blocks.contains { $0.isForLostPicture == true } }
  }
}

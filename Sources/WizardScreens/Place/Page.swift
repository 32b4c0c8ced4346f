import GuideContent
public import Guides
public import Wizard

/// The words at a place, before they are laid out. The full screen and the dialogue by lines have the same pages.
public struct Page: Sendable, Hashable {
  /// A stretch of a page with words of one kind.
  public struct Section: Sendable, Hashable {
    /// The kinds of words on a page.
    public enum Kind: Sendable, Hashable {
      /// Words of the article, words of ours, or a drawing.
      case block(TextBlock.Kind)
      /// A remark that the addresses and numbers are those of the article.
      case source
      /// A telephone line of a finding.
      case phone
      /// The next action of a finding, and who does it.
      case action
      /// What an agent reads aloud.
      case say
      /// What only an agent sees.
      case aside
      /// The choices of a place that is only read.
      case choices
      /// A note on this place.
      case note
      /// A remark on the answer here: that it follows from another answer, or that a pasted address proposes it.
      case notice
    }

    /// The kind of the words.
    public let kind: Kind
    /// The words. A newline separates lines.
    public let text: String
    /// For a drawing: a sentence that says what it shows.
    public var alternative: String?
    /// The rows of a table, or the items of a list.
    public var rows: [[String]] = []
    /// Whether the items of a list have numbers.
    public var isNumbered = false
    /// Whether a drawing stands for a picture of the article that is lost.
    public var isForLostPicture = false
    /// Whose words a block has.
    public var origin = Origin.ours
  }

  /// A row to choose.
  public struct Row: Sendable, Hashable {
    /// What it does to choose the row.
    public enum Meaning: Sendable, Hashable {
      /// Takes the choice. At a step that takes several, ticks it, or takes all ticked choices if it is ticked already.
      case choice(ChoiceID)
      /// Takes the ticked choices as the answer.
      case ticked
      /// Opens the field for the value that is asked for.
      case fill
      /// Goes on from what is only read.
      case goOn
      /// Opens the summary.
      case summary
    }

    /// What it does to choose the row.
    public let meaning: Meaning
    /// The words of the row.
    public let text: String
    /// The digit that chooses the row; `nil` for a row without one, and in a long list, where the screen decides.
    public var digit: Character?
    /// Whether the choice stands alone, at a step where others can be ticked together.
    public let isExclusive: Bool
  }

  /// The place.
  public let place: Place
  /// The title.
  public let title: String
  /// The stretches under the title, in order.
  public let sections: [Section]
  /// The rows to choose from, in order.
  public let rows: [Row]
  /// Whether several rows can be ticked.
  public let takesSeveral: Bool
  /// The addresses on the page, in order.
  public let addresses: [AddressText]

  /// The codes on the page, in order, as they are copied.
  public var codes: [String] { sections.filter { $0.kind == .block(.code) }.map(\.text) }

  /// The digits of the first ten rows, in order.
  public static let digits: [Character] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]
}

extension Page.Section {
  /// The words that stand for a drawing, by what it shows.
  func wordsForFigure(_ text: String) -> String {
    isForLostPicture ? Phrases.Plain.figure(text: text) : Phrases.Plain.ownFigure(text: text)
  }
}

public import Guides
public import Wizard

/// What is said at a place, before it has a form: the full screen and the line mode show the same page.
public struct Page: Sendable, Hashable {
  /// A stretch of a page, all of one kind.
  public struct Section: Sendable, Hashable {
    /// What a stretch of a page is.
    public enum Kind: Sendable, Hashable {
      /// Words of the article, of ours, or a drawing.
      case block(TextBlock.Kind)
      /// A remark that addresses and numbers are the article's.
      case source
      /// A telephone line of a finding.
      case phone
      /// A finding's next action, and who does it.
      case action
      /// What an agent reads aloud.
      case say
      /// What only an agent sees.
      case aside
      /// A note written here.
      case note
      /// Something about the answer here: it follows from another, or an address proposes it.
      case notice
    }

    /// What it is.
    public let kind: Kind
    /// The words; lines are separated by newlines.
    public let text: String
    /// At a drawing: what it shows, in a sentence.
    public var alternative: String?
  }

  /// Something that can be picked.
  public struct Row: Sendable, Hashable {
    /// What picking the row does.
    public enum Meaning: Sendable, Hashable {
      /// Takes the choice, or ticks it where several are taken.
      case choice(ChoiceID)
      /// Takes the choices that are ticked.
      case ticked
      /// Goes on from a finding.
      case goOn
      /// Shows the summary.
      case summary
    }

    /// What it does.
    public let meaning: Meaning
    /// Its words.
    public let text: String
    /// The digit that picks it; `nil` for a row without one.
    public let digit: Character?
    /// Whether the choice stands alone where others are ticked together.
    public let isExclusive: Bool
  }

  /// The place.
  public let place: Place
  /// The title.
  public let title: String
  /// The stretches under the title, in order.
  public let sections: [Section]
  /// What can be picked, in order.
  public let rows: [Row]
  /// Whether rows are ticked, several together.
  public let takesSeveral: Bool
  /// The addresses that stand here, in order.
  public let addresses: [AddressText]

  /// The digits of the first ten rows.
  public static let digits: [Character] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]
}

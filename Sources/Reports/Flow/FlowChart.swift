import Guides

/// A guide's flow as a booklet draws it: the steps of each section, with the ways out of them.
///
/// Places have the names that the booklet gives them, so that drawing and pages agree.
struct FlowChart: Sendable, Hashable {
  /// The steps before the sections, those of a section, or the questions after findings.
  struct Section: Sendable, Hashable {
    let title: String
    let steps: [Step]
    /// The numbers of the first and the last step.
    let span: String
    /// The findings that the section leads to.
    let findings: [String]
  }

  struct Step: Sendable, Hashable {
    let place: PlaceID
    let name: String
    let exits: [Exit]
  }

  /// Neighbouring choices that all lead the same way.
  struct Exit: Sendable, Hashable {
    let choices: [Choice]
    /// One way, or one for each situation that leads elsewhere.
    let ways: [Way]
  }

  struct Choice: Sendable, Hashable {
    /// The digit that picks the choice.
    let number: Int
    let text: String
  }

  struct Way: Sendable, Hashable {
    /// The situation in which the choice leads this way; `nil` if it always does.
    let situation: String?
    let target: Target
  }

  /// Where a way ends.
  struct Target: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
      case step, finding, sectionDone, end
    }

    let kind: Kind
    /// The step or finding.
    let place: PlaceID?
    /// Its name in a few words.
    let name: String
    /// Its name where there is room.
    let title: String
  }

  /// The opening and the sections, in their usual order.
  let sections: [Section]
  /// The questions after findings.
  let retries: Section?
  /// What comes after the last section; `nil` if every walk ends before.
  let handOver: Target?
  /// The same flow in the language of Mermaid.
  let mermaid: String

  /// All that has steps to draw.
  var everySection: [Section] { sections + (retries.map { [$0] } ?? []) }
}

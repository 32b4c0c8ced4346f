/// The forms in which a report can be had; all of them say the same.
public enum ReportFormat: String, Sendable, Hashable, CaseIterable {
  /// Plain text for a ticket or a terminal, 76 columns wide.
  case text
  /// CommonMark.
  case markdown
  /// One page that needs nothing else, for a telephone or for paper.
  case html
  /// Facts for another program.
  case json
}

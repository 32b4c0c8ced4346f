/// The formats of a report. All of them say the same.
public enum ReportFormat: String, Sendable, Hashable, CaseIterable {
  /// Plain text for a ticket or a terminal, 76 columns wide.
  case text
  /// CommonMark.
  case markdown
  /// One page that loads nothing else, for a telephone or for paper.
  case html
  /// Facts for another program.
  case json
}

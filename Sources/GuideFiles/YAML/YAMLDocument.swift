/// A YAML file as a tree of values that know their positions.
package struct YAMLDocument: Sendable {
  /// The file's outermost value.
  package let root: YAMLCursor

  /// Takes a file apart; `nil`, with the reason in the report, if the text is not YAML or exceeds a limit.
  package init?(_ text: String, file: String, report: FlawReport) {
    do throws(GuideFileFlaw) {
      root = try YAMLComposer.root(of: text, source: YAMLSource(file: file, report: report))
    } catch {
      report.add(error.kind, file: file, position: error.position)
      return nil
    }
  }
}

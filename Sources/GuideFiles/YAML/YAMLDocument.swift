/// A YAML file as a tree of values that know their positions.
package struct YAMLDocument: Sendable {
  /// The file's outermost value.
  package let root: YAMLCursor

  /// Takes a file apart; `nil`, with the reason in the report, if the text is not YAML, exceeds a limit, or
  /// has characters that nobody sees.
  package init?(_ text: String, file: String, report: FlawReport, articles: [String] = []) {
    let strange = StrangeCharacters.all(in: text)
    for (scalar, position) in strange { report.add(.strangeCharacter(scalar), file: file, position: position) }
    guard strange.isEmpty else { return nil }
    do throws(GuideFileFlaw) {
      root = try YAMLComposer.root(of: text, source: YAMLSource(file: file, report: report, articles: articles))
    } catch {
      report.add(error.kind, file: file, position: error.position)
      return nil
    }
  }
}

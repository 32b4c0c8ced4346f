/// All checks of a guide, each for its own kind of flaw.
///
/// The routing is checked first: words and coverage are checked only if the flow can be walked.
struct GuideCheck {
  let guide: Guide
  let article: Article

  /// The flaws that were found.
  var flaws: FlawList<GuideFlaw> {
    let names = NameCheck(flow: guide.flow).flaws
    guard names.isEmpty else { return names }
    let shape = ShapeCheck(guide: guide).flaws
    guard shape.isEmpty else { return shape }
    var flaws = ReachCheck(guide: guide).flaws
    flaws.append(WordsCheck(guide: guide).flaws)
    flaws.append(CoverageCheck(guide: guide, article: article).flaws)
    flaws.append(SourceCheck(guide: guide, article: article).flaws)
    return flaws
  }
}

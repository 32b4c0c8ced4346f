/// All checks of a guide, each for its own kind of flaw.
///
/// The routing is looked at first: words and coverage are only asked of a flow that can be walked.
struct GuideCheck {
  let guide: Guide
  let article: Article

  /// Every flaw that was found.
  var flaws: [GuideFlaw] {
    let names = NameCheck(flow: guide.flow).flaws
    guard names.isEmpty else { return names }
    let shape = ShapeCheck(guide: guide).flaws
    guard shape.isEmpty else { return shape }
    return ReachCheck(guide: guide).flaws + WordsCheck(guide: guide).flaws
      + CoverageCheck(guide: guide, article: article).flaws + SourceCheck(guide: guide, article: article).flaws
  }
}

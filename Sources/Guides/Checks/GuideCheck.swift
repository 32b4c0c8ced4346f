/// All checks of a guide, each for its own kind of flaw.
///
/// An author sees as many flaws at once as do not follow from each other: what is copied from the article is checked
/// whatever the routing is, words once all names are right, and walks once the flow can be walked.
struct GuideCheck {
  let guide: Guide
  let article: Article

  /// The flaws that were found.
  var flaws: FlawList<GuideFlaw> {
    let names = NameCheck(flow: guide.flow).flaws
    var flaws = names
    if names.isEmpty {
      let shape = ShapeCheck(guide: guide).flaws
      flaws.append(shape.isEmpty ? ReachCheck(guide: guide).flaws : shape)
      flaws.append(WordsCheck(guide: guide).flaws)
    }
    flaws.append(CoverageCheck(guide: guide, article: article).flaws)
    flaws.append(SourceCheck(guide: guide, article: article).flaws)
    return flaws
  }
}

import Cases
import GuideContent
import Guides
import Wizard

/// Draws the way through the guide: one picture for the opening, for each section in the order of the walk, and for the
/// end.
enum WalkPictures {
  private typealias Words = Phrases.Summary

  static func pictures(of walk: [Summary.Stop]) -> [Picture] {
    let sections = sections(of: walk)
    return sections.enumerated().map { index, stops in
      let title = stops[0].sectionTitle ?? (index == 0 ? Phrases.Graph.opening : Words.walkEnd)
      var drawing = WalkDrawing(title: title)
      for stop in stops { drawing.add(stop) }
      return drawing.picture(goesOn: index < sections.count - 1)
    }
  }

  /// The stops, divided where another section begins.
  private static func sections(of walk: [Summary.Stop]) -> [[Summary.Stop]] {
    walk.reduce(into: []) { sections, stop in
      if let last = sections.last?.last, last.place.section == stop.place.section {
        sections[sections.count - 1].append(stop)
      } else {
        sections.append([stop])
      }
    }
  }
}

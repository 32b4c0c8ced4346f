import GuideContent
import Guides
import Text

/// Codes, lists and tables in lines of a page.
extension PageLayout {
  /// What the code is, and its lines as they are. Of a wider one a window is shown, which is moved sideways.
  func code(_ section: Page.Section) -> [[Span]] {
    let lines = breaker.metrics.codeLines(of: section.text)
    let first = min(shift, mostShift(of: [section]))
    let shown = lines.map {
      indented([Span(breaker.metrics.part(of: $0, from: first, width: width), .code)])
    }
    return paragraphs(caption(of: section, from: first, columns: widest(of: lines)), style: .faint) + shown
  }

  private func caption(of code: Page.Section, from first: Int, columns: Int) -> String {
    let whose = code.origin == .article ? Phrases.Marks.articleCode : Phrases.Marks.ownCode
    guard columns > width else { return Phrases.Screen.codeCaption(code: whose) }
    let last = min(first + width, columns)
    return Phrases.Screen.wideCodeCaption(
      code: whose, first: "\(first + 1)", last: "\(last)", columns: "\(columns)")
  }

  private func widest(of lines: [String]) -> Int { lines.map { breaker.metrics.width($0) }.max() ?? 0 }

  /// How many cells the widest code can be scrolled to the left; 0 if all are in sight.
  func mostShift(of sections: [Page.Section]) -> Int {
    let codes = sections.filter { $0.kind == .block(.code) }
    return max(0, codes.map { widest(of: breaker.metrics.codeLines(of: $0.text)) - width }.max() ?? 0)
  }

  /// The shift after one step to the left or right: by half a window, so that the reader finds the place again.
  func shift(after direction: Int, of sections: [Page.Section]) -> Int {
    max(0, min(mostShift(of: sections), shift + direction * max(1, width / 2)))
  }

  /// The items of a list, each hanging behind its mark or number.
  func list(_ section: Page.Section) -> [[Span]] {
    marked(section) { width, style in
      ListMarks(section).items.flatMap { mark, item in
        let hanging = String.blanks(breaker.metrics.width(mark))
        return breaker.lines(of: [Span(item, style)], width: max(1, width - hanging.count)).enumerated()
          .map { [Span($0 == 0 ? mark : hanging, style)] + $1 }
      }
    }
  }

  /// A table in columns, or cell by cell where they do not fit.
  func table(_ section: Page.Section) -> [[Span]] {
    marked(section) { width, style in
      TableText(section.rows, breaker: breaker, labelled: Phrases.Summary.labelled(label:value:)).lines(width: width)
        .map { [Span($0, style)] }
    }
  }

  /// Lines that stand behind a mark if the words are ours.
  private func marked(_ section: Page.Section, _ lines: (Int, Style) -> [[Span]]) -> [[Span]] {
    guard section.origin == .ours else { return lines(width, .article).map(indented) }
    let label = Phrases.Marks.addition
    let hanging = breaker.metrics.width(label) + 2
    return lines(max(1, width - hanging), .addition).enumerated().map { index, line in
      let lead = index == 0 ? [Span(label, .key), Span("  ", .addition)] : [Span(String.blanks(hanging), .addition)]
      return indented(lead + line)
    }
  }
}

/// The items of a list with what stands before each.
struct ListMarks {
  let items: [(mark: String, text: String)]

  init(_ section: Page.Section) {
    let digits = String(section.rows.count).count
    items = section.rows.enumerated().map { index, row in
      let number = String(index + 1)
      let mark = section.isNumbered ? String.blanks(digits - number.count) + number + ". " : "- "
      return (mark, row.joined())
    }
  }
}

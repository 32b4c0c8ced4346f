import Guides
import Text

extension Page {
  /// Whether there are more choices than digits. Then some of them at a time stand on the screen, each with a digit.
  var isLong: Bool { choiceCount > Page.digits.count }

  /// How many rows are choices. They come first.
  var choiceCount: Int { rows.count { if case .choice = $0.meaning { true } else { false } } }
}

/// The choices of a long list in groups that stand on the screen together.
struct LongList {
  /// The groups in order, each as indices of rows.
  let groups: [Range<Int>]

  /// Puts as many choices into each group as there are digits and lines for them.
  ///
  /// - Parameters:
  ///   - heights: How many lines each choice takes.
  ///   - room: How many lines there are. A choice that takes more stands alone.
  init(heights: [Int], room: Int) {
    var groups: [Range<Int>] = []
    var (start, used) = (0, 0)
    for (index, height) in heights.enumerated() {
      if index > start, index - start == Page.digits.count || used + height > room {
        groups.append(start..<index)
        (start, used) = (index, 0)
      }
      used += height
    }
    if start < heights.count { groups.append(start..<heights.count) }
    self.groups = groups
  }

  /// The number of the group that a row belongs to; the last one for a row behind all choices.
  func number(ofRow row: Int) -> Int {
    groups.firstIndex { $0.contains(row) } ?? max(0, groups.count - 1)
  }

  /// The group that a row belongs to.
  func group(ofRow row: Int) -> Range<Int> {
    groups.isEmpty ? 0..<0 : groups[number(ofRow: row)]
  }
}

extension PageSetting {
  /// How many lines each choice of a long list takes; empty for a short one.
  static func heights(of page: Page, on basis: Basis) -> [Int] {
    guard page.isLong else { return [] }
    let breaker = LineBreaker(metrics: basis.metrics)
    let width = max(2, basis.columns - 4 - (page.takesSeveral ? 7 : 3))
    return page.rows.prefix(page.choiceCount).map { breaker.lines(of: $0.text.harmless, width: width).count }
  }
}

/// A piece of a template as it is filled in.
indirect enum TemplateNode: Sendable, Hashable {
  /// Words of the template itself.
  case text(String)
  /// The value at a path of names.
  case value([String])
  /// Repeated for each item of a list, or shown once if the value is there.
  case section([String], [TemplateNode])
  /// Shown if the value is not there.
  case invertedSection([String], [TemplateNode])
}

extension TemplateNode {
  /// The nodes of a template whose tags have passed the check.
  static func nodes(of pieces: TemplatePieces) -> [TemplateNode] {
    var open: [TemplateTag] = []
    var levels: [[TemplateNode]] = [[]]
    for (index, text) in pieces.texts.enumerated() {
      if !text.isEmpty { levels[open.count].append(.text(text)) }
      guard index < pieces.tags.count else { break }
      let tag = pieces.tags[index]
      switch tag.role {
      case .value: levels[open.count].append(.value(tag.path))
      case .section, .invertedSection:
        open.append(tag)
        levels.append([])
      case .end:
        guard let start = open.popLast(), let inside = levels.popLast() else { continue }
        let isSection = start.role == .section
        levels[open.count].append(isSection ? .section(start.path, inside) : .invertedSection(start.path, inside))
      case .comment, .unsupported: continue
      }
    }
    return levels[0]
  }
}

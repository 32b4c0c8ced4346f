import Yams

extension YAMLCursor {
  /// Where the value at the end of a path of keys stands, or else the nearest value around it.
  ///
  /// Items of a list are found by their `id`. A word's place is its own; the place of a list or mapping is its key,
  /// since that is what an author looks for.
  func position(of path: [String]) -> FilePosition {
    var current = self
    var position = position
    for key in path {
      guard let next = current.step(into: key) else { break }
      (current, position) = next
    }
    return position
  }

  private func step(into key: String) -> (YAMLCursor, FilePosition)? {
    switch node {
    case .mapping(let mapping):
      guard let pair = mapping.first(where: { $0.key.scalar?.string == key }) else { return nil }
      let value = YAMLCursor(node: pair.value, file: file, report: report)
      let label = YAMLCursor(node: pair.key, file: file, report: report)
      return (value, pair.value.scalar == nil ? label.position : value.position)
    case .sequence(let items):
      guard let item = items.first(where: { $0.id == key }) else { return nil }
      let value = YAMLCursor(node: item, file: file, report: report)
      return (value, value.position)
    case .scalar, .alias:
      return nil
    }
  }
}

extension Node {
  /// The name of a list's item: the word under its key `id`, or the word that it is.
  fileprivate var id: String? {
    scalar?.string ?? mapping?.first { $0.key.scalar?.string == "id" }?.value.scalar?.string
  }
}

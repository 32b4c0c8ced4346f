extension YAMLCursor {
  /// Where the value at the end of a path of keys stands, or else the nearest value around it. Keys that are not there are
  /// passed over.
  ///
  /// Items of a list are found by their `id`, or by their number from 0 if they have none. A word's position is its own;
  /// the position of a list or mapping is its key, since that is what an author looks for.
  ///
  /// - Parameters:
  ///   - path: The keys.
  ///   - isLast: Whether the last of several items with the same `id` is meant, such as a name given twice.
  package func position(of path: [String], lastOfTwins isLast: Bool = false) -> FilePosition {
    var current = self
    var position = position
    for key in path {
      guard let next = current.step(into: key, lastOfTwins: isLast) else { continue }
      (current, position) = next
    }
    return position
  }

  /// Whether there is a value at the end of a path of keys.
  func has(_ path: [String]) -> Bool {
    var current = self
    for key in path {
      guard let next = current.step(into: key, lastOfTwins: false) else { return false }
      current = next.0
    }
    return true
  }

  private func step(into key: String, lastOfTwins isLast: Bool) -> (YAMLCursor, FilePosition)? {
    switch content {
    case .mapping(let entries):
      guard let entry = entries.first(where: { $0.key.word == key }) else { return nil }
      return (entry.value, entry.value.word == nil ? entry.key.position : entry.value.position)
    case .list(let items):
      let found = isLast ? items.last { $0.id == key } : items.first { $0.id == key }
      let numbered = Int(key).flatMap { items.indices.contains($0) ? items[$0] : nil }
      guard let item = found ?? numbered else { return nil }
      return (item, item.position)
    case .text:
      return nil
    }
  }

  /// The name of a list's item: the word under its key `id`, or the word that it is.
  private var id: String? {
    switch content {
    case .text(let word): word
    case .mapping(let entries): entries.first { $0.key.word == "id" }?.value.word
    case .list: nil
    }
  }
}

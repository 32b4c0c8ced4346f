import Guides

extension TextBlock {
  private static let kinds = Kind.allCases.map(\.rawValue)
  private static let besides = ["alt", "lost", "numbered", "origin", "when"]

  /// Reads a block: one key that says how it is shown, and what else its kind has.
  init(reading cursor: YAMLCursor) {
    let fields = cursor.fields(Self.besides + Self.kinds)
    let present = fields.present(of: Self.kinds)
    if present.count != 1, cursor.isMapping { cursor.refuse(.exactlyOneKey(Self.kinds)) }
    let kind = present.first.flatMap(Kind.init) ?? .article
    let isNumbered = fields.optional("numbered") { $0.isTrue("numbered", of: .list, for: kind) } ?? false
    self = fields.optional(kind.rawValue) { Self.read($0, as: kind, isNumbered: isNumbered) } ?? TextBlock(kind, "")
    alternative = fields.optional("alt") { $0.text() }
    isForLostPicture = fields.optional("lost") { $0.isTrue("lost", of: .figure, for: kind) } ?? false
    passage = fields.optional("when") { $0.name() }
    if let own = fields.optional("origin", { $0.origin(of: kind) }) ?? nil { origin = own }
  }

  private static func read(_ cursor: YAMLCursor, as kind: Kind, isNumbered: Bool) -> TextBlock {
    switch kind {
    case .code: TextBlock(.code, cursor.code())
    case .list: .list(cursor.filled { $0.text() }, isNumbered: isNumbered)
    case .table: .table(cursor.tableRows())
    case .article, .ours, .reading, .figure: TextBlock(kind, cursor.text())
    }
  }

  fileprivate static func keys(without key: String) -> [String] {
    besides.filter { $0 != key } + kinds
  }
}

private enum YesOrNo: String, CaseIterable {
  case yes
  case no
  case `true`
  case `false`
}

extension YAMLCursor {
  /// The value as yes or no, which an author may also write as true or false.
  func agrees() -> Bool {
    let answer = word(YesOrNo.self)
    return answer == .yes || answer == .true
  }

  /// Whose words they are; kinds whose key says so have no other origin.
  fileprivate func origin(of kind: TextBlock.Kind) -> Origin? {
    guard kind.leavesOriginOpen else {
      refuse(.unknownKey("origin", known: TextBlock.keys(without: "origin")))
      return nil
    }
    return word(OriginWord.self)?.origin
  }

  /// Whether something is so that only blocks of one kind can be.
  fileprivate func isTrue(_ key: String, of its: TextBlock.Kind, for kind: TextBlock.Kind) -> Bool {
    guard kind == its else {
      refuse(.unknownKey(key, known: TextBlock.keys(without: key)))
      return false
    }
    return agrees()
  }

  /// Code as it stands in the file. Whoever copies it must get nothing that nobody sees, which YAML's escapes can write.
  fileprivate func code() -> String {
    let code = text()
    if let strange = code.unicodeScalars.first(where: StrangeCharacters.isStrange) {
      refuse(.strangeCharacter(strange))
    }
    return code
  }

  /// The value's items, of which there is at least one.
  fileprivate func filled<Item>(_ read: (YAMLCursor) -> Item) -> [Item] {
    let items = list(read)
    if case .list = content, items.isEmpty { refuse(.expected(.list)) }
    return items
  }

  /// The head of a table and its rows, each with as many cells as the head.
  fileprivate func tableRows() -> [[String]] {
    let fields = fields(["head", "rows"])
    let head: [String] = fields.required("head") { $0.filled { $0.text() } } ?? []
    let rows: [[String]] =
      fields.required("rows") { cursor in
        cursor.filled { row in
          let cells = row.list { $0.cell() }
          if cells.count != head.count, !cells.isEmpty { row.refuse(.cellCount(cells.count, wanted: head.count)) }
          return cells
        }
      } ?? []
    return [head] + rows
  }

  /// The words of a cell, which may be empty.
  private func cell() -> String { word?.isEmpty == true ? "" : text() }
}

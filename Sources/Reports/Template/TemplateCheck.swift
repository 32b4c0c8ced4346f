/// Checks the tags of a template against the names that exist.
///
/// Mustache ignores a misspelt name, and a list inside another list could make an endless document. Here the author of
/// the template is told.
struct TemplateCheck {
  /// An open section.
  private struct Section {
    let tag: TemplateTag
    /// The names inside. For a plain value, which is only a condition, they are those outside.
    let schema: TemplateSchema
    /// Whether the section is repeated for items.
    let repeats: Bool
  }

  /// The most nested sections. Each is filled in by a nested call.
  private static let depthLimit = 16

  private let summary: TemplateSchema
  private var open: [Section] = []

  /// Checks all tags against the names of a summary.
  static func check(_ tags: [TemplateTag], against summary: TemplateSchema) throws(TemplateFlaw) {
    var check = TemplateCheck(summary: summary)
    for tag in tags { try check.take(tag) }
    if let section = check.open.last { throw section.tag.flaw(.sectionNotClosed(section.tag.name)) }
  }

  private mutating func take(_ tag: TemplateTag) throws(TemplateFlaw) {
    switch tag.role {
    case .comment: return
    case .unsupported(let sign): throw tag.flaw(.unsupportedTag(sign))
    case .value: try hold(try schema(named: tag), of: tag)
    case .section, .invertedSection:
      let schema = try schema(named: tag)
      guard open.count < Self.depthLimit else { throw tag.flaw(.tooDeep(limit: Self.depthLimit)) }
      open.append(Section(tag: tag, schema: schema, repeats: tag.role == .section && schema.isList))
    case .end:
      guard let section = open.last, section.tag.name == tag.name else {
        throw tag.flaw(.wrongEnd(tag.name, expected: open.last?.tag.name))
      }
      open.removeLast()
    }
  }

  /// Throws unless a tag that writes something names a plain value.
  private func hold(_ schema: TemplateSchema, of tag: TemplateTag) throws(TemplateFlaw) {
    switch schema {
    case .value: return
    case .values, .list: throw tag.flaw(.listAsValue(tag.name))
    case .fields(let keys): throw tag.flaw(.notAValue(tag.name, parts: keys.keys.sorted()))
    }
  }

  /// What `.` names: an item of the innermost section.
  private var item: TemplateSchema {
    switch open.last?.schema {
    case .value, .values: .value
    case .fields(let keys), .list(let keys): .fields(keys)
    case nil: summary
    }
  }

  /// What a tag's name stands for. The innermost section comes first.
  private func schema(named tag: TemplateTag) throws(TemplateFlaw) -> TemplateSchema {
    if tag.name == "." { return item }
    let path = tag.path
    let scopes = [summary] + open.map(\.schema)
    guard let depth = scopes.lastIndex(where: { $0.keys[path[0]] != nil }) else { throw unknown(tag, in: scopes) }
    var schema = scopes[depth]
    for (index, name) in path.enumerated() {
      guard index == 0 || !schema.isList, let inner = schema.keys[name] else { throw unknown(tag, in: [schema]) }
      schema = inner
    }
    if tag.role != .value, schema.isList, open[depth...].contains(where: \.repeats) {
      throw tag.flaw(.listInList(tag.name))
    }
    return schema
  }

  private func unknown(_ tag: TemplateTag, in scopes: [TemplateSchema]) -> TemplateFlaw {
    let known = scopes.last { !$0.keys.isEmpty }?.keys.keys.sorted() ?? []
    return tag.flaw(.unknownName(tag.name, known: known))
  }
}

import GuideContent
import Reports

extension ErrorMessages {
  private typealias Words = Phrases.Errors

  /// What is wrong with a template, without its place.
  static func words(for kind: TemplateFlaw.Kind) -> String {
    switch kind {
    case .unknownName(let name, []): Words.templateNothingInside(name: name)
    case .unknownName(let name, let known):
      Words.templateUnknownName(name: name, known: known.joined(separator: ", "))
    case .tagNotClosed: Words.templateTagNotClosed
    case .sectionNotClosed(let name): Words.templateSectionNotClosed(name: name)
    case .wrongEnd(let name, let expected?): Words.templateWrongEnd(name: name, expected: expected)
    case .wrongEnd(let name, nil): Words.templateEndOfNothing(name: name)
    case .unsupportedTag(let sign): Words.templateUnsupported(sign: sign)
    case .listInList(let name): Words.templateListInList(name: name)
    case .unreadable: Words.templateUnreadable
    }
  }
}

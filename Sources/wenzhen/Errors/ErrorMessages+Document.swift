import GuideContent
import Reports

extension ErrorMessages {
  private typealias Words = Phrases.Errors

  /// The words for errors of documents: how they are asked for, the files they come from and go to, the printer.
  static func documentWords(for error: CommandError) -> String {
    switch error {
    case .flawedTemplate(let flaw, let file):
      Words.flawedTemplate(file: file, line: "\(flaw.line)", column: "\(flaw.column)", flaw: words(for: flaw.kind))
    case .optionNotForFormat(let option, let format):
      Words.optionNotForFormat(option: option, format: format.rawValue)
    case .optionsNotTogether(let first, let second): Words.optionsNotTogether(first: first, second: second)
    case .fileNameFormat(let file): Words.fileNameFormat(file: file)
    case .inputMissing(let file): Words.inputMissing(file: file)
    case .inputUnreadable(let file, let reason): Words.inputUnreadable(file: file, reason: words(for: reason))
    case .inputTooLarge(let file, let limit): Words.inputTooLarge(file: file, limit: "\(limit >> 10)")
    case .inputNotUTF8(let file): Words.inputNotUTF8(file: file)
    case .outputExists(let file): Words.outputExists(file: file)
    case .upgradeExists(let folder): Words.upgradeExists(folder: folder)
    case .outputIsLink(let file): Words.outputIsLink(file: file)
    case .outputNotCreated(let file, let reason): Words.outputNotCreated(file: file, reason: words(for: reason))
    case .outputFailed(let reason): Words.outputFailed(reason: words(for: reason))
    case .readerStalled: Phrases.Kiosk.readerStalled
    case .printerRefused(let printer, let reason):
      Words.printerRefused(name: printer, reason: reason ?? Words.reasonUnknown)
    case .printerSilent(let printer): Words.printerSilent(name: printer)
    default: Words.reasonUnknown
    }
  }

  /// What is wrong with a template, without file and line.
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
    case .notAValue(let name, let parts):
      Words.templateNotAValue(name: name, parts: parts.joined(separator: ", "))
    case .listAsValue(let name): Words.templateListAsValue(name: name)
    case .tooDeep(let limit): Words.templateTooDeep(limit: "\(limit)")
    }
  }
}

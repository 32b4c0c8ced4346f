import CaseStore
import Cases
import Glibc
import GuideContent
import GuideFiles
import Guides
import Terminal
import Text
import Wizard

/// The one type that puts errors of the command into words: what happened, and what to do.
enum ErrorMessages {
  private typealias Words = Phrases.Errors

  /// The line for an error. For a guide with flaws, a line for each of the first flaws and one for the number of the
  /// others. Foreign words are made harmless, so that they cannot steer a terminal.
  ///
  /// - Parameter inKiosk: Whether a merchant reads it over SSH, who can run no command here and must see no path.
  static func message(for error: CommandError, inKiosk: Bool = false) -> String {
    if inKiosk { return kioskWords(for: error).harmless }
    guard case .flawsFound(let flaws, let folder) = error else { return words(for: error).harmless }
    let rest = flaws.list.rest > 0 ? [Phrases.GuideFlaws.rest(count: "\(flaws.list.rest)")] : []
    return (flaws.flaws.map { words(for: $0, in: folder).harmless } + rest).joined(separator: "\n")
  }

  /// The line for a case that could not be kept: why, that the walk goes on in memory, and how to keep the answers.
  static func message(forUnkept error: CommandError, inKiosk: Bool = false) -> String {
    if inKiosk { return unkeptKioskWords(for: error).harmless }
    let reason: String =
      switch error {
      case .store(let error): reason(of: error)
      case .noStateFolder: Words.reasonNoStateFolder
      case .homeMissing(let home): Words.reasonHomeMissing(path: home)
      case .stateFolderNotUTF8(let path): Words.reasonFolderNotUTF8(path: path)
      default: message(for: error)
      }
    return Words.notKept(reason: reason).harmless
  }

  /// The line for search indexes that could not be made. Searches work without them.
  static func message(forUnindexed error: CaseStoreError) -> String {
    let reason =
      switch error {
      case .full: Words.reasonNoRoomForIndexes
      default: reason(of: error)
      }
    return Words.notIndexed(reason: reason).harmless
  }

  /// The line for a summary that could not be saved from the screen, where no option can be given.
  static func message(forUnsaved error: CommandError) -> String {
    guard case .outputIsLink(let file) = error else { return message(for: error) }
    return Words.outputIsLinkOnScreen(file: file).harmless
  }

  /// The line that says why the program writes lines instead of a full screen; `nil` if there is no terminal, which
  /// explains itself.
  static func message(forNoScreen error: TerminalError, inKiosk: Bool) -> String? {
    switch error {
    case .notATerminal, .dumbTerminal, .unknownTerminal: nil
    case .noUnicodeLocale: inKiosk ? Phrases.Kiosk.noScreen : Words.noUnicodeLocale
    case .filesTooShort: inKiosk ? Phrases.Kiosk.noScreen : Words.filesTooShort
    }
  }

  static func words(for error: CommandError) -> String {
    switch error {
    case .usage(let flaw): words(for: flaw)
    case .optionBeforeCommand(let option, let command): Words.optionBeforeCommand(option: option, command: command)
    case .batchWithoutAnswers: Words.batchWithoutAnswers
    case .noSuchGuide(let name): Words.noSuchGuide(name: name)
    case .noSuchLanguage(let language, let known):
      Words.noSuchLanguage(
        language: language.description, known: known.map(\.description).joined(separator: Phrases.Summary.and))
    case .damagedGuide(let id): Words.damagedGuide(name: id.rawValue)
    case .flawedGuide(let flaws, let folder), .flawsFound(let flaws, let folder):
      Words.flawedGuide(
        flaw: flaws.flaws.first.map { words(for: $0, in: folder) } ?? folder, count: "\(flaws.list.count)")
    case .flawedAnswers(let flaw, let file):
      Words.flawedAnswers(
        file: file, line: "\(flaw.position.line)", column: "\(flaw.position.column)", flaw: words(for: flaw.kind))
    case .flawedTemplate, .optionNotForFormat, .optionsNotTogether, .fileNameFormat: documentWords(for: error)
    case .inputMissing, .inputUnreadable, .inputTooLarge, .inputNotUTF8: documentWords(for: error)
    case .outputExists, .upgradeExists, .outputIsLink, .outputNotCreated, .outputFailed, .readerStalled:
      documentWords(for: error)
    case .printerRefused, .printerSilent: documentWords(for: error)
    case .unanswered(let step, let title, let file): Words.unanswered(file: file, step: step.rawValue, title: title)
    case .handOff(let error): words(for: error)
    case .readerGone: Words.outputFailed(reason: words(for: SystemError(number: EPIPE)))
    case .noStateFolder: Words.storeFailed(reason: Words.reasonNoStateFolder)
    case .homeMissing(let home): Words.storeFailed(reason: Words.reasonHomeMissing(path: home))
    case .stateFolderNotUTF8(let path): Words.storeFailed(reason: Words.reasonFolderNotUTF8(path: path))
    case .store(let error): words(for: error)
    case .wouldForgetAll(let count):
      Words.wouldForgetAll(count: "\(count)", today: WallClock.today.description)
    case .nothingToResume: Words.nothingToResume
    case .summaryOfNothing: Words.summaryOfNothing
    case .summaryOfTwo: Words.summaryOfTwo
    case .notANumber(let typed): Words.notANumber(typed: TextLimit.quoted.prefix(of: typed))
    case .notACaseNumber(let typed): Words.notACaseNumber(typed: TextLimit.quoted.prefix(of: typed))
    case .agentsCase(let number): Words.agentsCase(number: number.description)
    case .guideOfCaseMissing(let guide, let number):
      Words.guideOfCaseMissing(number: number.description, guide: guide.rawValue)
    case .commandLineLost: Words.commandLineLost
    case .accountUnknown(let reason): Words.accountUnknown(reason: words(for: reason))
    case .notAKioskRequest: Phrases.Kiosk.notARequest
    case .notLetIn(let refusal, let telephone): words(for: refusal, telephone: telephone)
    case .tooManyCases(let limit): Phrases.Kiosk.tooManyCases(count: "\(limit)")
    case .tooManyCasesFromAddress(let limit): Phrases.Kiosk.tooManyCasesFromAddress(count: "\(limit)")
    case .notConfined(let reason): Words.notConfined(reason: words(for: reason))
    case .notSound: Words.notSound
    case .onlyInKiosk(let option): Words.onlyInKiosk(option: option)
    case .notInKiosk(let option): Words.notInKiosk(option: option)
    case .kioskSettings(let flaw, let file): Words.kioskSettings(file: file, flaw: words(for: flaw))
    case .otherGuide(let guide, let number): Words.otherGuide(number: number.description, guide: guide.rawValue)
    }
  }

  private static func words(for error: CaseStoreError) -> String {
    switch error {
    case .takenOver(let number): Words.takenOver(number: number.description)
    case .forgotten(let number): Words.forgotten(number: number.description)
    case .noSuchCase(let number): Words.noSuchCase(number: number.description)
    default: Words.storeFailed(reason: reason(of: error))
    }
  }

  private static func reason(of error: CaseStoreError) -> String {
    switch error {
    case .notOpened(let path, let number):
      Words.storeNotOpened(path: path, reason: words(for: SystemError(number: number)))
    case .foreign(let path, let owner, let folder):
      Words.storeForeign(path: path, owner: SystemUser(owner).name, command: ShellCommand.give(folder).text)
    case .foreignParent(let folder, let parent, let owner):
      Words.storeForeignParent(path: parent, owner: SystemUser(owner).name, command: ShellCommand.make(folder).text)
    case .full(let path): Words.storeFull(path: path)
    case .readOnly(let path): Words.storeReadOnly(path: path)
    case .busy(let path): Words.storeBusy(path: path)
    case .broken(let path, let number): Words.storeBroken(path: path, reason: Words.reasonOther(number: "\(number)"))
    case .unsuitable(let path): Words.storeUnsuitable(path: path)
    case .corrupt(let path): Words.storeCorrupt(path: path)
    case .newer(let path): Words.storeNewer(path: path)
    case .failed(let path, let code): Words.storeOther(path: path, code: "\(code)")
    case .tooMany(let limit): Words.storeTooMany(count: "\(limit)")
    case .takenOver, .forgotten, .noSuchCase: words(for: error)
    }
  }

  static func words(for flaw: UsageFlaw) -> String {
    switch flaw {
    case .unknownOption(let option, let similar?): Words.unknownOptionSimilar(option: option, similar: similar)
    case .unknownOption(let option, nil): Words.unknownOption(option: option)
    case .valueMissing(let option): Words.valueMissing(option: option)
    case .valueNotTaken(let option, let value): Words.valueNotTaken(option: option, value: value)
    case .valueUnknown(let option, let value, let known) where !known.isEmpty:
      Words.valueNotOffered(
        option: option, value: value, known: known.joined(separator: Phrases.Outline.separator))
    case .valueUnknown(let option, let value, _): Words.valueUnknown(option: option, value: value)
    case .unknownCommand(let command, let similar?): Words.unknownCommandSimilar(command: command, similar: similar)
    case .unknownCommand(let command, nil): Words.unknownCommand(command: command)
    case .unexpectedWord(let word): Words.unexpectedWord(word: word)
    case .wordMissing(let word): Words.wordMissing(word: word)
    case .other: Words.commandLine
    }
  }

  private static func words(for flaw: GuideFileFlaw, in folder: String) -> String {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return prefix + GuideFlawMessages.message(flaw)
  }

  private static func words(for kind: AnswersFlaw.Kind) -> String {
    switch kind {
    case .file(let kind): GuideFlawMessages.words(for: kind)
    case .unknownStep(let step): Words.answersUnknownStep(step: step)
    case .unknownChoice(let choice, let step, let known):
      Words.answersUnknownChoice(
        step: step.rawValue, choice: choice.rawValue, known: known.map(\.rawValue).joined(separator: ", "))
    case .notTogether(let step): Words.answersNotTogether(step: step.rawValue)
    case .notAValue(let step): Words.answersNotAValue(step: step.rawValue)
    case .notOnPath(let step): Words.answersNotOnPath(step: step.rawValue)
    }
  }

  private static func words(for error: HandOffCodeError) -> String {
    switch error {
    case .notACode: Words.handOffNotACode
    case .incomplete(let digits): Words.handOffIncomplete(count: "\(digits)")
    case .mistyped: Words.handOffMistyped
    case .otherGuide: Words.handOffOtherGuide
    case .fitsNoPath: Words.handOffNoPath
    case .tooLong: Words.handOffTooLong
    }
  }

  static func words(for error: SystemError) -> String {
    switch error.number {
    case ENOENT, ENOTDIR: Words.reasonNotFound
    case EACCES, EPERM: Words.reasonDenied
    case EISDIR: Words.reasonIsFolder
    case ELOOP: Words.reasonIsLink
    case EROFS: Words.reasonReadOnly
    case ENOSPC, EDQUOT: Words.reasonNoSpace
    case EPIPE: Words.reasonNoReader
    case ENXIO, ENODEV: Words.reasonNoDevice
    case EIO: Words.reasonInputOutput
    case EFBIG: Words.reasonTooLarge
    case ENAMETOOLONG: Words.reasonNameTooLong
    case ENOSYS, EOPNOTSUPP: Words.reasonUnsupported
    default: Words.reasonOther(number: "\(error.number)")
    }
  }
}

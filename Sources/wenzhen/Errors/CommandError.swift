import CaseStore
import Cases
import GuideFiles
import Guides
import Reports
import Wizard

/// Why a command could not do what it was asked for.
enum CommandError: Error, Hashable {
  /// The command line cannot be understood.
  case usage(UsageFlaw)
  /// An option of `wenzhen` itself stands before a subcommand.
  case optionBeforeCommand(option: String, command: String)
  /// `--batch` forbids questions, but no answers were given.
  case batchWithoutAnswers
  /// No guide of that name ships, and there is no folder of that name.
  case noSuchGuide(String)
  /// The guide has no words in a language; those that it has.
  case noSuchLanguage(Language, known: [Language])
  /// An embedded guide cannot be read.
  case damagedGuide(GuideID)
  /// A folder's guide has flaws.
  case flawedGuide(GuideFileFlaws, directory: String)
  /// The guide in a folder was checked on request, and has flaws.
  case flawsFound(GuideFileFlaws, directory: String)
  /// A file with answers has a flaw.
  case flawedAnswers(AnswersFlaw, file: String)
  /// No question may be asked, and the answers leave this step open.
  case unanswered(PlaceID, title: String, file: String)
  /// A hand-off code cannot be made or followed.
  case handOff(HandOffCodeError)
  /// There is no such file.
  case inputMissing(String)
  /// A file cannot be read.
  case inputUnreadable(String, SystemError)
  /// A file is larger than this many bytes.
  case inputTooLarge(String, limit: Int)
  /// A file is not UTF-8.
  case inputNotUTF8(String)
  /// There is a file of that name, and `--force` was not given.
  case outputExists(String)
  /// There is something where a guide of today's form would be written.
  case upgradeExists(String)
  /// There is a symbolic link of that name, and whoever made it decides where it leads.
  case outputIsLink(String)
  /// A file cannot be made.
  case outputNotCreated(String, SystemError)
  /// Writing to standard output failed.
  case outputFailed(SystemError)
  /// The reader of the output has gone.
  case readerGone
  /// The reader of the output has taken nothing for too long.
  case readerStalled
  /// The environment names no folder for what lasts from one run to the next.
  case noStateFolder
  /// The home folder for the store does not exist. The program does not make homes.
  case homeMissing(String)
  /// All cases would be deleted, and there is no terminal to ask at.
  case wouldForgetAll(count: Int)
  /// The store's folder has a name that is not UTF-8.
  case stateFolderNotUTF8(String)
  /// The store of cases has failed.
  case store(CaseStoreError)
  /// There is no case to go on with.
  case nothingToResume
  /// No case and no answers were named for the summary.
  case summaryOfNothing
  /// A template has a flaw.
  case flawedTemplate(TemplateFlaw, file: String)
  /// The format has nothing that this option could change.
  case optionNotForFormat(option: String, format: ReportFormat)
  /// Two options contradict each other.
  case optionsNotTogether(String, String)
  /// The ending of a file's name stands for a format that the program does not write.
  case fileNameFormat(String)
  /// Both a case and a file of answers were named for one summary.
  case summaryOfTwo
  /// What was typed is neither a case number nor a hand-off code.
  case notANumber(String)
  /// What was typed is no case number, and only a case number is possible here.
  case notACaseNumber(String)
  /// A merchant cannot go on with an agent's case.
  case agentsCase(CaseNumber)
  /// The guide of a case does not ship, and none was named.
  case guideOfCaseMissing(GuideID, CaseNumber)
  /// A case belongs to another guide than the one named.
  case otherGuide(GuideID, CaseNumber)

  /// The command line did not reach the program, so that nobody knows what it asks for.
  case commandLineLost
  /// The system does not say which account runs the program.
  case accountUnknown(SystemError)

  /// A merchant's request is none that the kiosk knows.
  case notAKioskRequest
  /// There is no room for one more login; with the guide's telephone line to call, if it has one.
  case notLetIn(LoginRefusal, telephone: PhoneText?)
  /// The login has added as many new cases as it may.
  case tooManyCases(limit: Int)
  /// The address has added as many new cases within the hour as it may.
  case tooManyCasesFromAddress(limit: Int)
  /// The kernel does not let a kiosk give up what it must give up.
  case notConfined(SystemError)
  /// Only a kiosk has this option.
  case onlyInKiosk(option: String)
  /// A kiosk does not have this option.
  case notInKiosk(option: String)
  /// Root's settings for the kiosk cannot be used.
  case kioskSettings(KioskSettings.Flaw, file: String)

  /// This machine's printer refuses the text; `reason` has lp's words, if there are any.
  case printerRefused(String, reason: String?)
  /// lp does not answer for this machine's printer. The text may come out all the same.
  case printerSilent(String)

  /// The doctor has found something that does not work.
  case notSound

  /// The exit code for scripts.
  var exitCode: SystemExitCode {
    switch self {
    case .usage, .optionBeforeCommand, .batchWithoutAnswers: .usage
    case .notAKioskRequest, .onlyInKiosk, .notInKiosk: .usage
    case .tooManyCases, .tooManyCasesFromAddress, .printerRefused, .printerSilent: .temporaryFailure
    case .notLetIn(.notCounted, _): .systemError
    case .notLetIn: .temporaryFailure
    case .notConfined, .commandLineLost, .accountUnknown: .systemError
    case .notSound, .kioskSettings: .configuration
    case .noSuchGuide, .noSuchLanguage, .inputMissing, .inputUnreadable: .noInput
    case .flawedGuide(let flaws, _), .flawsFound(let flaws, _):
      flaws.flaws.allSatisfy { $0.kind == .missing } ? .noInput : .dataError
    case .optionNotForFormat, .optionsNotTogether, .fileNameFormat: .usage
    case .flawedAnswers, .flawedTemplate, .unanswered, .handOff, .inputTooLarge, .inputNotUTF8: .dataError
    case .damagedGuide: .software
    case .outputExists, .upgradeExists, .outputIsLink, .outputNotCreated: .cannotCreate
    case .outputFailed, .readerGone, .readerStalled: .inputOutput
    case .agentsCase, .wouldForgetAll: .noPermission
    case .notANumber, .notACaseNumber, .summaryOfNothing, .summaryOfTwo: .usage
    case .nothingToResume, .guideOfCaseMissing, .otherGuide: .noInput
    case .noStateFolder, .homeMissing, .stateFolderNotUTF8: .cannotCreate
    case .store(let error): Self.exitCode(for: error)
    }
  }

  private static func exitCode(for error: CaseStoreError) -> SystemExitCode {
    switch error {
    case .noSuchCase, .forgotten: .noInput
    case .corrupt, .newer: .dataError
    case .notOpened, .foreign, .foreignParent, .readOnly, .unsuitable: .cannotCreate
    case .takenOver, .busy, .tooMany: .temporaryFailure
    case .full, .broken, .failed: .inputOutput
    }
  }
}

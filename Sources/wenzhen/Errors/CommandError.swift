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
  /// `--batch` asks for nothing to be asked, but no answers are given.
  case batchWithoutAnswers
  /// No guide of that name ships, and no folder of that name is there.
  case noSuchGuide(String)
  /// An embedded guide cannot be read.
  case damagedGuide(GuideID)
  /// A folder's guide has flaws.
  case flawedGuide(GuideFileFlaws, directory: String)
  /// A folder's guide was to be checked, and has flaws.
  case flawsFound(GuideFileFlaws, directory: String)
  /// A file with answers has a flaw.
  case flawedAnswers(AnswersFlaw, file: String)
  /// Nothing may be asked, and the answers leave this step open.
  case unanswered(PlaceID, title: String, file: String)
  /// A hand-off code cannot be made or followed.
  case handOff(HandOffCodeError)
  /// A file is not there.
  case inputMissing(String)
  /// A file cannot be read.
  case inputUnreadable(String, SystemError)
  /// A file is larger than this many bytes.
  case inputTooLarge(String, limit: Int)
  /// A file is not UTF-8.
  case inputNotUTF8(String)
  /// There is a file of that name, and nobody said that it may go.
  case outputExists(String)
  /// A symbolic link has that name, and where it leads is somebody else's choice.
  case outputIsLink(String)
  /// A file cannot be made.
  case outputNotCreated(String, SystemError)
  /// Writing to standard output failed.
  case outputFailed(SystemError)
  /// Whoever read the output has gone.
  case readerGone
  /// Whoever should read the output has taken nothing of it for too long.
  case readerStalled
  /// The environment names no folder for what lasts from one run to the next.
  case noStateFolder
  /// The home in which cases would be kept is not there; it is nobody's business here to make one.
  case homeMissing(String)
  /// All cases would be deleted, and there is nobody to be asked.
  case wouldForgetAll(count: Int)
  /// The folder for cases has a name that the store cannot take.
  case stateFolderNotUTF8(String)
  /// The store of cases says no.
  case store(CaseStoreError)
  /// No case is left to go on with.
  case nothingToResume
  /// Nothing says what the summary should be of.
  case summaryOfNothing
  /// A template has a flaw.
  case flawedTemplate(TemplateFlaw, file: String)
  /// An option asks for what a format does not have.
  case optionNotForFormat(option: String, format: ReportFormat)
  /// Two options ask for what cannot be had at once.
  case optionsNotTogether(String, String)
  /// A file's name asks for a format that there is not.
  case fileNameFormat(String)
  /// Both a case and a file of answers were named for one summary.
  case summaryOfTwo
  /// What was typed is neither a case number nor a hand-off code.
  case notANumber(String)
  /// What was typed is no case number, and nothing else is taken here.
  case notACaseNumber(String)
  /// A merchant cannot go on with a case that an agent began.
  case agentsCase(CaseNumber)
  /// A case's guide does not ship, and none was named.
  case guideOfCaseMissing(GuideID, CaseNumber)
  /// A case was walked with another guide than the one named.
  case otherGuide(GuideID, CaseNumber)

  /// The command line did not reach the program, so that nobody knows what was asked for.
  case commandLineLost
  /// The system cannot say whose account runs the program.
  case accountUnknown(SystemError)

  /// Whoever comes over a line asked for what there is not.
  case notAKioskRequest
  /// A login may not stand beside the others; with the telephone line to call, where the guide has one.
  case notLetIn(LoginRefusal, telephone: PhoneText?)
  /// As many new cases as one login may bring are kept.
  case tooManyCases(limit: Int)
  /// As many new cases as one address may bring within an hour are kept.
  case tooManyCasesFromAddress(limit: Int)
  /// The kernel does not forbid what a kiosk must not do.
  case notConfined(SystemError)
  /// An option that only a kiosk has.
  case onlyInKiosk(option: String)
  /// An option that a kiosk does not have.
  case notInKiosk(option: String)
  /// What root has set for the kiosk cannot be used.
  case kioskSettings(KioskSettings.Flaw, file: String)

  /// This machine's printer of that name says no, in lp's words where there are any.
  case printerRefused(String, reason: String?)
  /// Nobody answers for this machine's printer of that name; it may print all the same.
  case printerSilent(String)

  /// A terminal or an installation was looked at, and something in it does not work.
  case notSound

  /// The exit code that says so to a script.
  var exitCode: SystemExitCode {
    switch self {
    case .usage, .optionBeforeCommand, .batchWithoutAnswers: .usage
    case .notAKioskRequest, .onlyInKiosk, .notInKiosk: .usage
    case .tooManyCases, .tooManyCasesFromAddress, .printerRefused, .printerSilent: .temporaryFailure
    case .notLetIn(.notCounted, _): .systemError
    case .notLetIn: .temporaryFailure
    case .notConfined, .commandLineLost, .accountUnknown: .systemError
    case .notSound, .kioskSettings: .configuration
    case .noSuchGuide, .inputMissing, .inputUnreadable: .noInput
    case .flawedGuide(let flaws, _), .flawsFound(let flaws, _):
      flaws.flaws.allSatisfy { $0.kind == .missing } ? .noInput : .dataError
    case .optionNotForFormat, .optionsNotTogether, .fileNameFormat: .usage
    case .flawedAnswers, .flawedTemplate, .unanswered, .handOff, .inputTooLarge, .inputNotUTF8: .dataError
    case .damagedGuide: .software
    case .outputExists, .outputIsLink, .outputNotCreated: .cannotCreate
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

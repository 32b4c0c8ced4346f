import ArgumentParser
import Guides
import Terminal
import Wizard
import WizardScreens

/// What a command line without a subcommand asks for: to walk through a guide, or to serve somebody who has come over
/// SSH.
struct StartRequest: Equatable {
  var audience: Audience?
  var isPlain = false
  var isBatch = false
  /// The guide's name or folder.
  var guide: FilePath?
  /// The language of the guide's words; `nil` for the locale's.
  var language: Language?
  /// The file with answers.
  var answers: FilePath?
  var screen = ScreenRequest()
  var kiosk = KioskSetup()

  /// Carries the request out.
  func run() throws(CommandError) {
    let settings = screen.settle()
    if let kiosk = try kiosk.kiosk(for: Environment.clientAddress, on: settings) { return try run(kiosk) }
    let guide = try GuideSource.guide(named: guide, in: language)
    let session = try answers.map { file throws(CommandError) in
      try AnswersSource.session(through: guide, file: file)
    }
    if isBatch {
      guard let answers, let session else { throw .batchWithoutAnswers }
      try BatchRun(session: session, file: answers.text).run()
    } else {
      let session = session ?? Session(guide: guide)
      try Visit(session: session, audience: audience ?? .agent, isPlain: isPlain, settings: settings).run()
    }
  }

  /// The first given option that a kiosk does not have; `nil` if there is none.
  var optionForeignToKiosk: String? {
    audience != nil ? "--for" : answers != nil ? "--answers" : isBatch ? "--batch" : nil
  }

  /// Serves somebody who has come over SSH. An error ends the program with words for a merchant.
  private func run(_ kiosk: Kiosk) throws(CommandError) {
    OutputLimit.use(.seconds(kiosk.idle.seconds))
    if let option = optionForeignToKiosk { throw .notInKiosk(option: option) }
    let words = KioskRequest.words(original: Environment.originalCommand, shellCommand: self.kiosk.shellCommand)
    do throws(CommandError) {
      try Kiosk.confine()
      let request = try KioskRequest(words)
      try kiosk.run(isPlain && request == .walk ? .lines : request, through: guide, in: language)
    } catch {
      Main.fail(error, inKiosk: true)
    }
  }
}

extension StartRequest {
  private static let names = PlainLine.Names(
    flags: ["--plain", "--batch", "--kiosk"],
    options: [
      "--for", "--guide", "--language", "--answers", "--encoding", "--ambiguous", "--theme", "--state", "--idle",
      "--cases",
      "--cases-in-all", "--sessions", "--sessions-per-address",
    ],
    takingAnything: ["-c"])

  /// Reads a command line that needs no parser.
  init(plainly words: [String]) throws(PlainLine.NotPlain) {
    let line = try PlainLine(words, names: Self.names)
    guard line.words.isEmpty else { throw PlainLine.NotPlain() }
    audience = try line.value(of: "--for", Audience.init(argument:))
    isPlain = line.has("--plain")
    isBatch = line.has("--batch")
    guide = line.value(of: "--guide").map(FilePath.init(word:))
    language = try line.value(of: "--language", Language.init(tag:))
    answers = line.value(of: "--answers").map(FilePath.init(word:))
    screen = try ScreenRequest(line)
    kiosk = try KioskSetup(line)
  }
}

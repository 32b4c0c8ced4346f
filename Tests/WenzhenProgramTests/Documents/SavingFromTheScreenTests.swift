import Cases
import Foundation
import GuideContent
import Guides
import PseudoTerminal
import Reports
import Terminal
import TestSupport
import Testing
import Text
import Wizard
import WizardScreens

@testable import wenzhen

@Suite("Saving the summary from the screen", .tags(.program))
struct SavingFromTheScreenTests {
  private static let surface = Surface(ScreenSize(columns: 80, rows: 24))
  private let folder: ScratchFolder
  private let state: WizardState
  private let today = CalendarDay(year: 2026, month: 11, day: 25)

  init() throws {
    folder = try ScratchFolder()
    state = WizardState(
      session: Session(guide: try ShippedGuides.load(ShippedGuides.ids[0])), cover: CaseKeeper.newCover(),
      audience: .merchant, surface: Self.surface)
  }

  private func save(_ name: String, overwriting: Bool = false) -> SaveOutcome {
    SummaryText.save(state, on: today, to: "\(folder.path)/\(name)", in: .utf8, overwriting: overwriting)
  }

  @Test(
    "writes the format that the file's name asks for, and text where it asks for none",
    arguments: [
      ("小结.txt", ReportFormat.text), ("小结.HTML", .html), ("小结.md", .markdown), ("a.json", .json), ("小结", .text),
    ])
  func format(name: String, format: ReportFormat) throws {
    #expect(save(name) == .saved(path: "\(folder.path)/\(name)"))
    let summary = Summary(of: state.session, on: today)
    #expect(try folder.text(of: name) == SummaryReport(of: summary).render(format))
  }

  @Test("says 您 to a merchant who has something to do, on the screen, in the file and in lines")
  func merchant() throws {
    let walked: [PlaceID: Answer] = [
      "code": Answer("this-code"), "symptom": Answer("always"), "contract.signed": Answer("no-contract"),
    ]
    let session = Session(guide: state.session.guide, answers: walked)
    let screen = WizardState(session: session, cover: state.cover, audience: .merchant, surface: Self.surface)
    let lines = LineDialogue(session: session, cover: state.cover, audience: .merchant)
    #expect(SummaryText.text(of: screen, on: today, columns: 76).contains("下一步（由您办理）"))
    #expect(SummaryText.text(of: lines, on: today).contains("下一步（由您办理）"))
    #expect(SummaryText.printable(of: screen, on: today).joined(lineEnd: "").contains("下一步（由您办理）"))
    _ = SummaryText.save(screen, on: today, to: "\(folder.path)/a.txt", in: .utf8, overwriting: false)
    #expect(try folder.text(of: "a.txt").contains("下一步（由您办理）"))
    let agents = WizardState(session: session, cover: state.cover, audience: .agent, surface: Self.surface)
    #expect(SummaryText.text(of: agents, on: today, columns: 76).contains("下一步（由商户办理）"))
  }

  @Test(
    "takes ~ for the home folder, and says the whole path on the screen and afterwards",
    arguments: ["~/小结.txt", "./小结.txt", "小结.txt"])
  func wholePath(name: String) throws {
    let environment = PseudoTerminalSession.pinnedEnvironment.merging(["HOME": folder.path]) { $1 }
    let session = try PseudoTerminalSession(
      program: BuiltProgram.path(of: "wenzhen"), environment: environment, directory: folder.path)
    try session.wait(for: "是这个代码")
    session.send("1s")
    try session.wait(for: "保存成文件")
    session.send("w")
    try session.wait(for: "可以改文件名")
    session.send("\u{15}" + name + "\r")
    try session.wait(for: "小结已保存到：")
    let whole = URL(filePath: folder.path).resolvingSymlinksInPath().path + "/小结.txt"
    #expect(session.lines.joined().replacing(" ", with: "").contains(whole))
    #expect(try folder.text(of: "小结.txt").hasPrefix("结论："))
  }

  @Test("asks before it takes a file's place, and follows no link")
  func others() throws {
    try folder.write("old", to: "a.txt")
    #expect(save("a.txt") == .exists(path: "\(folder.path)/a.txt"))
    #expect(try folder.text(of: "a.txt") == "old")
    #expect(save("a.txt", overwriting: true) == .saved(path: "\(folder.path)/a.txt"))
    let saved = try folder.text(of: "a.txt")
    #expect(saved.hasPrefix("结论："))
    try folder.link("b.txt", to: "a.txt")
    guard case .failed(_, let message) = save("b.txt", overwriting: true) else {
      Issue.record("a link was followed")
      return
    }
    #expect(message == "“\(folder.path)/b.txt”是一个链接，没有写入，以免写到别处。请换一个文件名。")
    #expect(try folder.text(of: "a.txt") == saved)
  }
}

import GuideContent
import Reports
import Testing
import TextScreen
import Wizard
import WizardScreens

@testable import wenzhen

@Suite("Saving the summary from the screen")
struct SavingFromTheScreenTests {
  private let folder: ScratchFolder
  private let state: WizardState
  private let today = CalendarDay(year: 2026, month: 11, day: 25)

  init() throws {
    folder = try ScratchFolder()
    state = WizardState(
      session: Session(guide: try ShippedGuides.load(ShippedGuides.ids[0])), cover: CaseKeeper.newCover(),
      audience: .merchant, size: ScreenSize(columns: 80, rows: 24))
  }

  private func save(_ name: String, overwriting: Bool = false) -> SaveOutcome {
    SummaryText.save(state, on: today, to: "\(folder.path)/\(name)", overwriting: overwriting)
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

import GuideFiles
import Testing
import TextScreen
import Wizard
import WizardScreens

@testable import wenzhen

@Suite("The event loop, without a terminal")
struct EventLoopTests {
  /// What a loop did to the world.
  private final class World {
    var inputs: [Input]
    var screens: [String] = []
    var deeds: [String] = []

    init(_ inputs: [Input]) { self.inputs = inputs }

    func next() -> Input { inputs.isEmpty ? .hangUp : inputs.removeFirst() }
  }

  private func run(_ inputs: [Input], saving outcome: SaveOutcome = .saved(path: "x")) throws -> World {
    let world = World(inputs)
    let guide = try GuideFolder(directory: Fixtures.lamp).guide().guide
    let loop = EventLoop(
      show: { world.screens.append($0.text) }, next: world.next, redraw: { world.deeds.append("redraw") },
      suspend: { world.deeds.append("suspend") }, summary: { _, columns in "SUMMARY OF THE WALK IN \(columns)" },
      save: { _, path, overwriting in
        world.deeds.append("save \(overwriting)")
        return outcome
      })
    loop.run(
      WizardState(session: Session(guide: guide), audience: .agent, size: ScreenSize(columns: 80, rows: 24)))
    return world
  }

  @Test("shows a screen before each input, and each answer on the next screen")
  func screens() throws {
    let world = try run([.key(.character("1")), .key(.character("2"))])
    #expect(world.screens.count == 3)
    #expect(world.screens[0].contains("一直不亮吗？"))
    #expect(world.screens[1].contains("插头插着吗？"))
    #expect(world.screens[2].contains("灯泡怎么样？"))
  }

  @Test("composes the summary when it is asked for")
  func summary() throws {
    let world = try run([.key(.character("s"))])
    #expect(world.screens.last?.contains("SUMMARY OF THE WALK IN 7") == true)
  }

  @Test("hands redrawing and suspending to the terminal")
  func terminalKeys() throws {
    #expect(try run([.key(.control("l")), .key(.control("z"))]).deeds == ["redraw", "suspend"])
  }

  @Test("leaves when the terminal is gone, without another screen")
  func hangUp() throws {
    #expect(try run([.hangUp, .key(.character("1"))]).screens.count == 1)
  }

  @Test("saves before leaving when that is chosen")
  func saveAndLeave() throws {
    let world = try run([.key(.character("q")), .key(.character("s")), .key(.enter), .key(.character("1"))])
    #expect(world.deeds == ["save false"])
    #expect(world.inputs == [.key(.character("1"))])
  }
}

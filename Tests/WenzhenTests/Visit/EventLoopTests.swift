import GuideFiles
import Guides
import TestSupport
import Testing
import Text
import Wizard
import WizardScreens

@testable import wenzhen

extension Arrival {
  fileprivate static func key(_ key: Key) -> Arrival { .input(.key(key), at: .zero) }
  fileprivate static var hangUp: Arrival { .input(.hangUp, at: .zero) }
}

@Suite("The event loop, without a terminal")
struct EventLoopTests {
  /// What a loop did to the world.
  private final class World {
    /// What comes from the terminal.
    var arrivals: [Arrival]
    var screens: [String] = []
    var deeds: [String] = []

    /// What comes of keeping, from one time to the next; then all is kept.
    var outcomes: [KeepOutcome]
    var reason: LeaveReason?

    init(_ arrivals: [Arrival], _ outcomes: [KeepOutcome]) {
      self.arrivals = arrivals
      self.outcomes = outcomes
      lastKey = clock
    }

    /// The rows of the last screen.
    var rows = 0

    /// Takes a screen; one like the last changes nothing, as on a terminal.
    func show(_ frame: Frame) {
      rows = frame.rows.count
      shownAt = moment
      if screens.last != frame.text { screens.append(frame.text) }
    }

    /// The terminal's window; a larger one after something else was shown than screens.
    var size = ScreenSize(columns: 80, rows: 24)
    var grows = false
    var encoding = TextEncoding.utf8

    func showSomethingElse(_ deed: String) {
      deeds.append(deed)
      if grows { size.rows = 30 }
    }

    /// What the clock shows, how much more each time no key comes, and what it showed at the last key.
    var clock = ContinuousClock.now
    var step = Duration.zero
    var lastKey: ContinuousClock.Instant

    /// When the last key came and the last frame was sent, and how long there is between two keys.
    var (moment, shownAt) = (Duration.zero, Duration.zero)
    var gap = Duration.seconds(1)

    func next() -> Arrival {
      let arrival = arrivals.isEmpty ? .hangUp : arrivals.removeFirst()
      guard case .input(let input, _) = arrival, case .key = input else {
        clock += step
        return arrival
      }
      lastKey = clock
      moment += gap
      return .input(input, at: moment)
    }

    func resume(_ state: WizardState, _ typed: String) -> ResumeOutcome {
      deeds.append("resume \(typed)")
      guard typed == "known" else { return .refused(message: "NOT KNOWN") }
      return .resumed(Session(guide: state.session.guide), CaseKeeper.newCover(), message: "GOING ON")
    }

    func keep(_ state: WizardState) -> KeepOutcome {
      deeds.append("keep \(state.session.answers.count) before screen \(screens.count + 1)")
      return outcomes.isEmpty ? .kept : outcomes.removeFirst()
    }
  }

  private func run(
    _ arrivals: [Arrival], saving outcome: SaveOutcome = .saved(path: "x"), keeping outcomes: [KeepOutcome] = [],
    idle: IdleLimit? = nil, searching: Bool = true, growing: Bool = false, gap: Duration = .seconds(1)
  ) throws -> World {
    let world = World(arrivals, outcomes)
    world.gap = gap
    world.grows = growing
    if idle != nil { world.step = .seconds(20) }
    let guide = try GuideFolder(directory: Fixtures.lamp).guide().guide
    let ways = PrintingWays(here: "A4", own: .possible)
    let start = world.clock
    let screen = Screen(
      show: world.show, surface: { Surface(world.size, encoding: world.encoding) }, next: world.next,
      shownAt: { world.shownAt },
      redraw: { world.deeds.append("redraw") }, suspend: { world.deeds.append("suspend") },
      changeEncoding: { world.encoding = .gb18030 }, multiplexer: { nil }, idleTime: { world.clock - world.lastKey },
      time: { Int((world.clock - start).components.seconds) },
      today: { CalendarDay(year: 2026, month: 11, day: 28) })
    let effects = WalkEffects(
      dropKeys: { world.deeds.append("drop keys") },
      copy: { text in
        world.deeds.append("copy \(text)")
        return true
      }, showPlainly: { world.showSomethingElse("show \($0)") },
      summary: { "SUMMARY OF THE WALK IN \($1)" },
      save: { _, path, overwriting in
        world.deeds.append("save \(overwriting)")
        return outcome
      },
      printing: WalkEffects.Printing(
        find: { searching ? nil : ways }, search: { ways },
        here: { _, printer in
          world.deeds.append("print on \(printer) under screen \(world.screens.count)")
          return .accepted(printer: printer, request: "A4-7")
        },
        seconds: { _, _ in 42 },
        send: { _, printout in
          world.showSomethingElse(
            "print \(printout.content) in \(printout.encoding.rawValue) under screen \(world.screens.count)")
          return .sent
        }),
      keeping: WalkEffects.Keeping(
        prepare: { _ in .kept }, keep: world.keep,
        checkHold: { _ in
          world.deeds.append("check hold")
          return .kept
        },
        openCase: { _ in CaseKeeper.newCover() }, resume: { world.resume($0, $1) }))
    let state = WizardState(
      session: Session(guide: guide), cover: CaseKeeper.newCover(), audience: .agent, surface: Surface(world.size))
    world.reason = EventLoop(screen: screen, carryOut: effects.carryOut, idle: idle).run(state).reason
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

  @Test("says that it looks for printers and hands the summary over, before it does, and forgets what is typed then")
  func printsHere() throws {
    let world = try run("sp1".map { .key(.character($0)) })
    #expect(world.deeds == ["drop keys", "print on A4 under screen 5", "drop keys"])
    #expect(world.screens[2].contains("正在查找打印机"))
    #expect(world.screens[4].contains("正在交给打印机“A4”"))
    #expect(world.screens.last?.contains("已交给打印机“A4”，任务号 A4-7") == true)
  }

  @Test("does not say that it looks for printers where it does not")
  func doesNotSearch() throws {
    let world = try run("sp".map { .key(.character($0)) }, searching: false)
    #expect(world.screens.count == 3 && world.deeds == [])
    #expect(world.screens.last?.contains("打印小结") == true)
  }

  @Test("says that it prints, and for how long, before anything is sent to the user's own printer")
  func printsThroughTheTerminal() throws {
    let world = try run("sp2gy".map { .key(.character($0)) })
    #expect(
      world.deeds == [
        "drop keys", "print testLine in UTF-8 under screen 5", "print testLine in GB18030 under screen 7",
        "print summary in GB18030 under screen 9",
      ])
    #expect(world.screens[8].contains("大约要 42 秒"))
    #expect(world.screens.last?.contains("小结已全部送出") == true)
  }

  @Test("tells the state when each key came and the frame before it was sent")
  func moments() throws {
    let keys = "1Ny".map { Arrival.key(.character($0)) }
    #expect(try run(keys).screens.last?.contains("已开始新的记录") == true)
    #expect(try run(keys, gap: .milliseconds(299)).screens.last?.contains("按得太快") == true)
  }

  @Test("hands redrawing and suspending to the terminal")
  func terminalKeys() throws {
    #expect(try run([.key(.control("l")), .key(.control("z"))]).deeds == ["redraw", "suspend"])
  }

  @Test("says in which encoding characters are written from now on")
  func encoding() throws {
    let world = try run([.key(.character("e"))])
    #expect(world.screens.last?.contains("Encoding: GB18030, width of punctuation: 1.") == true)
  }

  @Test("leaves when the terminal is gone, without another screen")
  func hangUp() throws {
    #expect(try run([.hangUp, .key(.character("1"))]).screens.count == 1)
  }

  @Test("keeps each answer before a screen shows it as taken")
  func keeps() throws {
    let world = try run([.key(.character("1")), .key(.character("2"))])
    #expect(world.deeds == ["keep 1 before screen 2", "keep 2 before screen 3"])
  }

  @Test("keeps what is being typed before it ends, whether the line is lost or nobody is there")
  func keepsDrafts() throws {
    let typed: [Arrival] = [.key(.character("n")), .key(.character("x"))]
    #expect(try run(typed + [.hangUp]).deeds == ["keep 0 before screen 4"])
    let quiet = [Arrival](repeating: .nothing, count: 9)
    let idle = try run(typed + quiet, idle: IdleLimit(minutes: 2))
    #expect(idle.reason == .idle)
    #expect(idle.deeds.first == "keep 0 before screen 4")
  }

  @Test("goes on where an answer could not be kept, says so, and says when it could again")
  func notKept() throws {
    let world = try run(
      [.key(.character("1")), .key(.character("2"))], keeping: [.notKept(message: "磁盘满了。")])
    #expect(world.screens[1].contains("磁盘满了。"))
    #expect(world.screens[1].contains("未保存"))
    #expect(world.screens[2].contains("又能保存了"))
    #expect(!world.screens[2].contains("未保存"))
  }

  @Test("tries again after a while what could not be kept, and claims nothing before")
  func triesAgain() throws {
    let failure = KeepOutcome.notKept(message: "磁盘满了。")
    let world = try run([.key(.character("1")), .nothing, .nothing, .nothing], keeping: [failure, failure])
    #expect(world.deeds.count { $0.hasPrefix("keep") } == 3)
    #expect(world.screens[1].contains("未保存"))
    #expect(world.screens.last?.contains("又能保存了") == true)
    #expect(world.screens.filter { $0.contains("又能保存了") }.count == 1)
  }

  @Test("ends without another screen where the case was taken over")
  func takenOver() throws {
    let world = try run([.key(.character("1")), .key(.character("2"))], keeping: [.lost(message: "已在别处")])
    #expect(world.screens.count == 1)
    #expect(world.reason == .takenOver)
  }

  @Test("saves before leaving when that is chosen")
  func saveAndLeave() throws {
    let keys = "1qs".map { Arrival.key(.character($0)) } + [.key(.enter), .key(.character("1"))]
    let world = try run(keys, keeping: [.notKept(message: "磁盘满了。")])
    #expect(world.deeds == ["keep 1 before screen 2", "save false"])
    #expect(world.arrivals == [.key(.character("1"))])
  }

  @Test("warns where nobody is there, forgets it at a key, and ends after the limit")
  func idle() throws {
    let quiet = [Arrival](repeating: .nothing, count: 3)
    let world = try run(quiet + [.key(.down)] + quiet + quiet, idle: IdleLimit(minutes: 2))
    #expect(world.reason == .idle)
    let warned = world.screens.map { $0.contains("很久没有按键了") }
    #expect(warned == [false, true, false, true])
    #expect(try run(quiet + quiet).reason == .hangUp)
  }

  @Test("takes a window that changes its size for nobody")
  func idleWindow() throws {
    let world = try run([Arrival](repeating: .surface, count: 6), idle: IdleLimit(minutes: 2))
    #expect(world.reason == .idle)
    #expect(world.screens.last?.contains("很久没有按键了") == true)
  }

  @Test("looks after a while whether the case is still ours, and not for a window that changes its size")
  func checksHold() throws {
    #expect(try run([.surface, .surface]).deeds == [])
    #expect(try run([.surface, .nothing]).deeds == ["check hold"])
  }

  @Test("draws for the window as it is, whatever it became while something else was shown", arguments: ["st", "sp2"])
  func window(keys: String) throws {
    let world = try run(keys.map { .key(.character($0)) }, growing: true)
    #expect(world.rows == 30)
  }

  @Test("goes on with another case, which is kept, or says why not")
  func resumes() throws {
    let keys = { (text: String) in text.map { Arrival.key(.character($0)) } + [.key(.enter)] }
    let known = try run(keys("rknown"))
    #expect(known.deeds.first == "resume known")
    #expect(known.deeds.dropFirst().first?.hasPrefix("keep 0") == true)
    #expect(known.screens.contains { $0.contains("正在查找") })
    #expect(known.screens.last?.contains("GOING ON") == true)
    let unknown = try run(keys("runknown"))
    #expect(unknown.screens.last?.contains("NOT KNOWN") == true)
    #expect(unknown.screens.last?.contains("unknown") == true)
  }
}

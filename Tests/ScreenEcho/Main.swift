import Glibc
import Terminal
import Text

/// A small program for tests: shows a menu in Chinese and the last input, and does what the tests ask for by key.
@main
struct ScreenEcho {
  var selection = 0
  var lastInput = "-"

  static func main() {
    do throws(TerminalError) {
      let term = getenv("TERM").map { String(cString: $0) }
      var options = TerminalOptions(term: term, crashMessage: "程序出错，记录已保存。", endMessage: "程序已被结束。")
      if getenv("NO_COLOR") != nil { options.theme = .mono }
      if let theme = getenv("THEME").flatMap({ Theme(rawValue: String(cString: $0)) }) { options.theme = theme }
      let screen = try TerminalScreen(options: options)
      var echo = Self()
      let isThere = echo.run(on: screen)
      if echo.lastInput == "close" { Self.closeTwice(screen) }
      screen.close(saying: isThere ? nil : "断开了")
      // Nobody may read it on a terminal that is gone.
      if isThere { print("再见") }
    } catch {
      print("error: \(error)")
      exit(2)
    }
  }

  /// Runs until somebody leaves, or presses no key for IDLE milliseconds; whether somebody is there.
  mutating func run(on screen: TerminalScreen) -> Bool {
    let idle = getenv("IDLE").flatMap { Int(String(cString: $0)) }.map { Duration.milliseconds($0) }
    while true {
      screen.show(frame(size: screen.size))
      let arrival = screen.nextArrival(within: idle ?? .seconds(60))
      guard case .input(let input, _) = arrival else {
        if arrival == .surface || idle == nil { continue }
        return false
      }
      switch input {
      case .hangUp: return false
      case .key(.character("q")): return true
      case .key(.control("l")): screen.redraw()
      case .key(.control("z")): screen.suspend()
      case .key(.down): selection = min(4, selection + 1)
      case .key(.up): selection = max(0, selection - 1)
      case .key(.character("T")): selection = [Int]()[selection]
      case .key(.character("F")): getStuck(screen)
      case .key(.character("S")): screen.showPlainly("一页\n没有框的文字", within: Self.patience)
      case .key(.character("E")):
        raise(SIGTERM)
        return true
      case .key(.character("C")):
        raise(SIGHUP)
        lastInput = "close"
        return true
      case .key(.character("P")):
        lastInput = Self.printText(on: screen)
        continue
      default: break
      }
      lastInput = "\(input)"
    }
  }

  /// Has the terminal print TEXT, at SPEED bytes a second, in the encoding PRINTS; what came of it.
  private static func printText(on screen: TerminalScreen) -> String {
    let end = screen.print(
      PrinterText(setting("TEXT")), in: TextEncoding(name: setting("PRINTS")) ?? .utf8,
      bytesPerSecond: Int(setting("SPEED")) ?? TerminalScreen.usualPrinterSpeed,
      patience: patience ?? TerminalScreen.printerPatience)
    return "\(screen.printerAccess), \(end)"
  }

  /// For how long a printer may take nothing, and nobody press a key on a plain page: PATIENCE in milliseconds, if it is set.
  private static var patience: Duration? { Int(setting("PATIENCE")).map { .milliseconds($0) } }

  private static func setting(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }

  /// Sends more than the terminal takes, and looks at nothing any more, as a program does that is stuck.
  private func getStuck(_ screen: TerminalScreen) -> Never {
    while !screen.isBehind { screen.redraw() }
    while true { pause() }
  }

  /// Closes the screen, opens files, which get the numbers of what was closed, and closes it once more; says how many bytes
  /// went into the files, and whether a timer still runs.
  private static func closeTwice(_ screen: TerminalScreen) {
    screen.close()
    let files = (0..<8).compactMap { _ in tmpfile() }
    screen.close(saying: "last words")
    let sizes = files.map { file in
      var status = stat()
      return fstat(fileno(file), &status) == 0 ? Int(status.st_size) : -1
    }
    var timer = itimerval()
    getitimer(__itimer_which_t(ITIMER_REAL.rawValue), &timer)
    let isRunning = timer.it_value.tv_sec + timer.it_value.tv_usec > 0
    print("\(files.count) files, \(sizes.reduce(0, +)) bytes, \(isRunning ? "a" : "no") timer")
  }

  private func frame(size: ScreenSize) -> Frame {
    let labels = ["担保交易（支付宝中介担保交易）", "即时到账", "双功能（担保/即时）", "批量付款到支付宝账号", "不确定"]
    let choices = labels.enumerated().map { index, label in
      let isSelected = index == selection
      return [Span(isSelected ? " > " : "   "), Span("\(index + 1)  \(label)", isSelected ? .selected : .plain)]
    }
    let title = "问诊  ILLEGAL_PARTNER_EXTERFACE"
    let rows: [[Span]] = [
      [Span(title + String(repeating: " ", count: max(0, size.columns - 31)), .titleBar)],
      [],
      [Span("第二步：", .heading), Span("查询签约的合同的服务类型"), Span(" 话术", .say)],
      [],
    ]
    let report = [
      [],
      [Span("输入 "), Span(lastInput, .good)],
      [Span("\(size.columns)×\(size.rows)", .faint)],
      [Span(String(repeating: "款", count: size.columns), .aside)],
    ]
    return Frame(rows: rows + choices + report, cursor: CellPosition(column: 1, row: 4 + selection))
  }
}

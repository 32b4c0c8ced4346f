import Cases
import Reports
import Testing
import Wizard

@testable import wenzhen

@Suite("What somebody may ask for over a line")
struct KioskRequestTests {
  private let number = "ACEFH-JKMNP-RTUW2"

  @Test("nothing, or blanks, is to walk", arguments: [nil, "", "   "])
  func walk(text: String?) throws {
    #expect(try KioskRequest(text) == .walk)
  }

  @Test("a summary comes as text, or in a format that is named")
  func summary() throws {
    let number = try #require(CaseNumber(number))
    #expect(try KioskRequest("summary \(number)") == .summary(number, .text))
    #expect(try KioskRequest("  summary   \(number.signs.lowercased())  html ") == .summary(number, .html))
    #expect(try KioskRequest("summary ACEFH JKMNP RTUW2 json") == .summary(number, .json))
  }

  @Test("a case is gone on with from its number or a code")
  func resume() throws {
    let number = try #require(CaseNumber(number))
    #expect(try KioskRequest("resume \(number)") == .resume(.number(number)))
    #expect(throws: CommandError.handOff(.incomplete(digits: 3))) { try KioskRequest("resume 123") }
    #expect(throws: CommandError.handOff(.incomplete(digits: 3))) { try KioskRequest("resume １\u{200B}2l") }
    #expect(try KioskRequest("resume ACEFH\u{2013}JKMNP——RTUW2\u{FEFF}") == .resume(.number(number)))
  }

  @Test("lines and the version are asked for by a word")
  func words() throws {
    #expect(try KioskRequest("plain") == .lines)
    #expect(try KioskRequest("--version") == .version)
  }

  @Test(
    "nothing else is understood",
    arguments: [
      "ls", "sh -c id", "summary", "resume", "plain x", "--version --help", "summary ABC",
      "summary ACEFH-JKMNP-RTUW2 pdf",
      "summary ACEFH-JKMNP-RTUW2 html; id", "resume ../../etc/passwd", "resume $(id)", "--kiosk", "--state /tmp",
      "internal-sftp", "scp -t .", "/usr/lib/openssh/sftp-server", "plain\n", "summary\tACEFH-JKMNP-RTUW2", "\u{1B}[2J",
      "resume \u{4E00}", "PLAIN", String(repeating: "resume ", count: 100),
    ])
  func refused(text: String) {
    #expect(throws: CommandError.notAKioskRequest) { try KioskRequest(text) }
  }

  @Test("comes from sshd before it comes from a shell's option; the command that sshd was told to run is none")
  func sources() {
    #expect(KioskRequest.words(original: "plain", shellCommand: "wenzhen --kiosk") == "plain")
    #expect(KioskRequest.words(original: nil, shellCommand: "/usr/local/bin/wenzhen --kiosk --idle 5") == nil)
    #expect(KioskRequest.words(original: nil, shellCommand: "plain") == "plain")
    #expect(KioskRequest.words(original: nil, shellCommand: nil) == nil)
  }

  @Test("only plain names are left in the environment")
  func environment() {
    for name in ["xterm-256color", "C.UTF-8", "Asia/Shanghai", "", "1"] { #expect(Environment.isPlainName(name)) }
    for name in ["/etc/shadow", "../x", "a/../b", "\u{1B}[2J", "a b", ":/etc/localtime", "\u{4E2D}"] {
      #expect(!Environment.isPlainName(name), "\(name)")
    }
  }

  @Test("each wrong number of a connection takes a second more than the one before, up to ten")
  func guessing() {
    var delay = GuessingDelay()
    let seconds = (1...12).map { _ in delay.next() }
    #expect(seconds == [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 10])
  }

  @Test("the warning comes a minute before the end, or half-way of a short limit")
  func idle() {
    let usual = IdleLimit(minutes: 15)
    #expect([0, 839, 840, 899, 900, 9_000].map(usual.verdict) == [.stay, .stay, .warn, .warn, .end, .end])
    #expect([29, 30, 60].map(IdleLimit(minutes: 1).verdict) == [.stay, .warn, .end])
  }

  @Test("the time without a key is a whole number of minutes, up to a day")
  func idleOption() {
    #expect(["1", "15", "1440"].map { IdleLimit(argument: $0)?.minutes } == [1, 15, 1_440])
    for text in ["0", "-1", "1441", "35792", "99999999999999999999", "1.5", "15m", "", " 1"] {
      #expect(IdleLimit(argument: text) == nil, "\(text)")
    }
  }
}

import Glibc
import TestSupport
import Testing

@testable import wenzhen

@Suite("What root has set for a kiosk that is a login shell")
struct KioskSettingsTests {
  private let folder: ScratchFolder
  private var file: String { "\(folder.path)/kiosk" }

  init() throws {
    folder = try ScratchFolder()
  }

  @Test("is options as on a command line, on any lines, without comments")
  func words() {
    let settings = KioskSettings("# Ours\n--idle 30  --cases=3\n\n  # --idle 5\n--state\t/srv/cases # 1\n")
    #expect(settings.words == ["--idle", "30", "--cases=3", "--state", "/srv/cases", "#", "1"])
  }

  @Test("counts for the kiosk, and a request changes nothing of it", arguments: [nil, "plain", "--state /tmp", "-c"])
  func command(request: String?) throws {
    let command = try KioskSettings("--idle 30 --state /srv/cases").command(for: request)
    #expect(command.kiosk.isKiosk)
    #expect(command.kiosk.idle?.minutes == 30)
    #expect(command.kiosk.state == FilePath("/srv/cases"))
    #expect(command.kiosk.shellCommand == request)
  }

  @Test("is nothing where there is no file")
  func missing() throws {
    #expect(try KioskSettings(file: file).words == [])
    #expect(try KioskSettings(file: "\(file)/below").words == [])
  }

  @Test("is not taken from a file that others can write, or that is none")
  func unsafe() throws {
    try folder.write("--idle 30", to: "kiosk")
    chmod(file, 0o646)
    #expect(throws: CommandError.kioskSettings(.notRootsAlone, file: file)) { try KioskSettings(file: file) }
    chmod(file, 0o644)
    if getuid() == 0 {
      #expect(try KioskSettings(file: file).words == ["--idle", "30"])
      chown(file, 65_534, 65_534)
    }
    #expect(throws: CommandError.kioskSettings(.notRootsAlone, file: file)) { try KioskSettings(file: file) }
  }

  @Test(
    "is refused whole where an option is not a kiosk's",
    arguments: [
      ("--idel 5", KioskSettings.Flaw.usage(.unknownOption("--idel", similar: "--idle"))),
      ("--idle", .usage(.valueMissing(option: "--idle"))), ("cases", .usage(.other)),
      ("x", .usage(.unexpectedWord("x"))),
      ("--for agent", .notInKiosk(option: "--for")), ("--version", .usage(.other)), ("--help", .usage(.other)),
    ])
  func flawed(text: String, flaw: KioskSettings.Flaw) {
    #expect(throws: CommandError.kioskSettings(flaw, file: KioskSettings.path)) { try KioskSettings(text).command() }
  }
}

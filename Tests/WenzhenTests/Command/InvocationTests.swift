import TestSupport
import Testing

@testable import wenzhen

@Suite("What the program was started as")
struct InvocationTests {
  private func invocation(_ arguments: String..., isAccountsShell: Bool = false) throws -> Invocation {
    try Invocation(arguments: arguments, isAccountsShell: isAccountsShell)
  }

  @Test("is a command with its words where somebody typed it")
  func command() throws {
    #expect(try invocation("wenzhen") == .command([]))
    #expect(try invocation("./wenzhen", "cases", "-c") == .command(["cases", "-c"]))
  }

  @Test("is a login shell where its name or its first word says so")
  func shell() throws {
    #expect(try invocation("-wenzhen") == .loginShell(request: nil))
    #expect(try invocation("wenzhen", "-c", "plain") == .loginShell(request: "plain"))
  }

  @Test("is a login shell to the account of which it is one, whatever it is called and given")
  func account() throws {
    let mine = { (arguments: [String]) in try Invocation(arguments: arguments, isAccountsShell: true) }
    for arguments in [[], [""], ["sh"], ["wenzhen"], ["-wenzhen"], ["wenzhen", "-c"]] {
      #expect(try mine(arguments) == .loginShell(request: nil))
    }
    for arguments in [["wenzhen", "-c", "cases"], ["-wenzhen", "-c", "cases", "x"], ["wenzhen", "cases"]] {
      #expect(try mine(arguments) == .loginShell(request: "cases"))
    }
    #expect(try mine(["wenzhen", "--kiosk", "--state", "/tmp"]) == .loginShell(request: "--kiosk --state /tmp"))
  }

  @Test("is unknown where not even a name came, and then nothing is guessed", arguments: [[], [""], ["", "cases"]])
  func lost(arguments: [String]) {
    #expect(throws: CommandError.commandLineLost) { try Invocation(arguments: arguments, isAccountsShell: false) }
  }

  @Test("goes by the file that was started, not by how its path is written")
  func sameFile() throws {
    let folder = try ScratchFolder()
    try folder.write("", to: "program")
    try folder.write("", to: "other")
    try folder.link("link", to: "program")
    let path = { (name: String) in FilePath("\(folder.path)/\(name)") }
    #expect(Account.isSame(path("program"), path("link")))
    #expect(Account.isSame(path("gone"), path("gone")))
    #expect(!Account.isSame(path("program"), path("other")))
    #expect(!Account.isSame(path("program"), path("gone")))
  }
}

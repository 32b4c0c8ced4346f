import Foundation
import SecureShellLoad

/// Lets many merchants walk at once through a real sshd with real OpenSSH clients: first the program, then dialog in its
/// place.
///
/// Words of the command line: the program's path, how many merchants, for how many seconds.
@main
enum Main {
  static func main() throws {
    allowManyFiles()
    let words = CommandLine.arguments
    guard words.count == 4, let count = Int(words[2]), let seconds = Double(words[3]), count > 0 else {
      print("usage: SecureShellBench PROGRAM MERCHANTS SECONDS")
      exit(64)
    }
    let program = URL(filePath: words[1]).resolvingSymlinksInPath().path
    let state = FileManager.default.temporaryDirectory.appending(path: "wenzhen-bench-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: state) }
    let limits = "--cases-in-all 1000000 --sessions \(count)"
    let ours = try Load(
      of: "wenzhen", program: program, command: "\(program) --kiosk --state \(state) \(limits)",
      script: Script.guide, seeing: "ILLEGAL", title: "ILLEGAL", count: count, seconds: seconds)
    let labels = (1...8).map { "\($0) choice-\($0)" }.joined(separator: " ")
    let theirs = try Load(
      of: "dialog", program: "/usr/bin/dialog", command: "/usr/bin/dialog --menu question 20 70 8 \(labels)",
      script: Script.menu, seeing: "choice-8", title: "┌", count: count, seconds: seconds)
    print(LoadTable(program: ours, dialog: theirs, count: count).text)
  }

  /// Each merchant takes three descriptors.
  private static func allowManyFiles() {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    limit.rlim_cur = limit.rlim_max
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }
}

import FoundationEssentials
import Glibc
import Guides

/// Checks everything under `Resources/` and writes it as Swift for the target GuideContent.
///
/// Called by the plugin CompileGuides with two folders: the resources, and where the Swift files go. Flaws are printed
/// the way a compiler prints errors, so that a build stops with file and line.
@main
enum Main {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      print("usage: GuideCompiler <resources> <output>")
      exit(EX_USAGE)
    }
    let compiler = ResourceCompiler(resources: arguments[1])
    let files = compiler.compile()
    for flaw in compiler.flaws.first { print("\(flaw.path): error: \(flaw.message)") }
    if compiler.flaws.rest > 0 { print("error: \(compiler.flaws.rest) more flaws are not listed") }
    guard compiler.flaws.isEmpty else { exit(EX_DATAERR) }
    for file in files {
      try file.text.write(toFile: "\(arguments[2])/\(file.name)", atomically: true, encoding: .utf8)
    }
  }
}

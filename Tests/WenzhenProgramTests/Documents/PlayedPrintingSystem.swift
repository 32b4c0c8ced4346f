import Foundation
import TestSupport

/// A folder with an `lp` and an `lpstat` of the test's own, to be the first on PATH.
final class PlayedPrintingSystem {
  private let folder: ScratchFolder

  /// - Parameters:
  ///   - status: What `lpstat` does, a shell script; `$1` is `-d` or `-e`.
  ///   - lp: What `lp` does after it has kept its words and what it was given to read.
  init(
    status: String = "echo 'system default destination: Office-A4'",
    lp: String = "echo 'request id is Office-A4-12 (0 file(s))'"
  ) throws {
    folder = try ScratchFolder()
    try add("lpstat", status)
    try add("lp", "echo \"$*\" > \(folder.path)/words; cat > \(folder.path)/text; \(lp)")
  }

  /// Puts another program into the folder, a shell script.
  func add(_ name: String, _ script: String) throws {
    try folder.write("#!/bin/sh\n\(script)\n", to: name)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(folder.path)/\(name)")
  }

  /// PATH with the folder before everything else.
  var path: String { "\(folder.path):/usr/bin:/bin" }

  /// The folder.
  var directory: String { folder.path }

  /// The words that `lp` was called with; `nil` where it was not.
  var words: String? { try? folder.text(of: "words") }

  /// What `lp` was given to read.
  var text: String? { try? folder.text(of: "text") }
}

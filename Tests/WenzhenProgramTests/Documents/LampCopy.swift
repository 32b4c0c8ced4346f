import Foundation
import TestSupport

/// A copy of the small guide, to put flaws into.
struct LampCopy {
  let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
    try FileManager.default.copyItem(atPath: Fixtures.lamp, toPath: "\(scratch.path)/lamp")
  }

  func replace(_ old: String, with new: String, in file: String) throws {
    try scratch.write(try scratch.text(of: "lamp/\(file)").replacing(old, with: new), to: "lamp/\(file)")
  }
}

import Foundation
import Glibc
import TestSupport

/// A file system of four mebibytes in memory, which only root may mount; gone with it.
final class SmallDisk {
  /// Whether one can be mounted here.
  static let isPossible = SmallDisk() != nil

  private let scratch: ScratchFolder
  let path: String

  init?() {
    guard geteuid() == 0, let scratch = try? ScratchFolder() else { return nil }
    self.scratch = scratch
    path = "\(scratch.path)/disk"
    guard mkdir(path, 0o700) == 0, mount("tmpfs", path, "tmpfs", 0, "size=4m") == 0 else { return nil }
  }

  deinit { umount2(path, Int32(MNT_DETACH)) }

  /// Takes all the room that is left, but for so many bytes.
  func fill(leaving rest: off_t = 0) {
    let descriptor = open("\(path)/filler", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    let page = [UInt8](repeating: 1, count: 4_096)
    while write(descriptor, page, page.count) > 0 {}
    var status = stat()
    if rest > 0, fstat(descriptor, &status) == 0 { ftruncate(descriptor, max(0, status.st_size - rest)) }
    close(descriptor)
  }

  /// Gives it back.
  func makeRoom() {
    unlink("\(path)/filler")
  }
}

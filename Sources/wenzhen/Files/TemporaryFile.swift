import Glibc

/// A file without a name of its own yet, in the folder where it will get one.
struct TemporaryFile {
  private let path: String
  private let descriptor: Int32

  /// Makes an empty file in the folder of `target`, with the permissions of any new file.
  init(beside target: String) throws(SystemError) {
    let folder = target.lastIndex(of: "/").map { target[...$0] } ?? ""
    // mkstemp(3) puts signs of its own in the place of the last six.
    var template = Array("\(folder).wenzhen-\(String(repeating: "X", count: 6))".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .last }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let mask = umask(0)
    umask(mask)
    fchmod(descriptor, 0o666 & ~mask)
  }

  /// Writes the bytes and waits until the disk has them.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    try Descriptor.write(bytes, to: descriptor)
    while fsync(descriptor) != 0 {
      guard errno == EINTR else { throw .last }
    }
  }

  /// Takes a name from whatever had it.
  func replace(_ target: String) throws(SystemError) {
    guard rename(path, target) == 0 else { throw .last }
  }

  /// Takes a name that nothing has.
  func take(_ target: String) throws(SystemError) {
    if link(path, target) == 0 { return }
    // A file system without hard links: the name was free when the command began.
    guard errno == EPERM || errno == ENOTSUP || errno == EOPNOTSUPP else { throw .last }
    try replace(target)
  }

  /// Closes the file and removes the name it was written under, if it still has it.
  func remove() {
    close(descriptor)
    unlink(path)
  }
}

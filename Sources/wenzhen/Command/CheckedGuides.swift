import Glibc
import GuideFiles
import Guides

/// The folders whose guides have passed every check, so that a start with an unchanged folder need not check it again.
///
/// For each folder there is a small file in the user's cache: its name is made of the folder's path, and it holds a hash
/// of the folder's files and of this program, since a newer program may check more. Whatever is wrong with it means that
/// the guide is checked again.
struct CheckedGuides {
  private let file: FilePath
  private let hash: String

  /// The place for a folder; `nil` if the user has no folder for a cache, as the kiosk has none.
  init?(of files: GuideFolder, at folder: FilePath) {
    guard let cache = Environment.cacheFolder, let program = Self.thisProgram else { return nil }
    var place = StableHash()
    place.add(folder.bytes.map(String.init).joined(separator: " "))
    file = cache + "/wenzhen/checked-\(Self.digits(place))"
    var content = StableHash()
    content.add(program)
    files.add(to: &content)
    hash = Self.digits(content)
  }

  /// Whether the guide in these files has passed every check of this program.
  var hasPassed: Bool {
    let opened = open(file.chars, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard opened >= 0 else { return false }
    defer { close(opened) }
    var bytes = [UInt8](repeating: 0, count: hash.utf8.count + 1)
    let count = read(opened, &bytes, bytes.count)
    return count == hash.utf8.count && bytes.dropLast().elementsEqual(hash.utf8)
  }

  /// Keeps that the guide has passed. Where that cannot be kept, the next start checks again.
  func notePassed() {
    let folder = FilePath(bytes: file.folder.bytes.dropLast())
    mkdir(FilePath(bytes: folder.folder.bytes.dropLast()).chars, 0o700)
    mkdir(folder.chars, 0o700)
    let opened = open(file.chars, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard opened >= 0 else { return }
    defer { close(opened) }
    _ = Array(hash.utf8).withUnsafeBytes { write(opened, $0.baseAddress, $0.count) }
  }

  private static func digits(_ hash: StableHash) -> String {
    let digits = String(hash.value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// What tells this program from others: its file's size and the moment at which it was written.
  private static var thisProgram: String? {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return nil }
    return "\(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)"
  }
}

import Glibc
import Terminal
import Text

/// The path of a file or folder: the bytes that the system takes, whatever characters they are.
///
/// Names on a disk have no encoding. A path that is no UTF-8 can be shown as text, but that text does not lead back to
/// the file.
struct FilePath: Hashable {
  /// The bytes, without the NUL that ends a path for the system.
  let bytes: [UInt8]

  /// Makes the path of those bytes.
  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Makes the path of a text in UTF-8, such as one of the program's own.
  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Makes the path of a C string.
  init(cString: UnsafePointer<CChar>) {
    bytes = UnsafeBufferPointer(start: cString, count: strlen(cString)).map { UInt8(bitPattern: $0) }
  }

  /// Makes the path of a word of the command line, with exactly the bytes that the word came in.
  init(word: String) {
    bytes = CommandLineWord.bytes(of: word)
  }

  /// Makes the path of a text that was typed on a terminal, with the bytes that the terminal sent. If the encoding
  /// lacks a character, the text was not typed there, and the path is in UTF-8.
  init(typed: String, in encoding: TextEncoding) {
    let bytes = encoding.bytes(of: typed)
    self.bytes = encoding.text(of: bytes) == typed ? bytes : Array(typed.utf8)
  }

  /// The path as text for people, read in the locale's encoding.
  var text: String { text(in: Environment.encoding) }

  /// The path as text for people, read in an encoding. Bytes that are no character become question marks.
  func text(in encoding: TextEncoding) -> String {
    String(encoding.text(of: bytes).map { $0 == "\u{FFFD}" ? "?" : $0 })
  }

  /// The text that leads to the same file in UTF-8; `nil` if the path is not UTF-8.
  var ownText: String? { String(validating: bytes, as: UTF8.self) }

  /// Whether the path is `-`, which options take for standard input or output.
  var isStandardStream: Bool { bytes == Array("-".utf8) }

  /// Whether the path is absolute.
  var isFromRoot: Bool { bytes.first == UInt8(ascii: "/") }

  /// The folder of the file, with a slash at its end; empty if the path names no folder.
  var folder: FilePath {
    FilePath(bytes: bytes.lastIndex(of: UInt8(ascii: "/")).map { Array(bytes[...$0]) } ?? [])
  }

  /// The path's components, without `.`.
  var components: [FilePath] {
    bytes.split(separator: UInt8(ascii: "/")).filter { $0 != [UInt8(ascii: ".")] }.map { FilePath(bytes: Array($0)) }
  }

  /// The last component.
  var name: FilePath { components.last ?? self }

  /// The path with a text added, which brings its own slash.
  static func + (path: FilePath, rest: String) -> FilePath { FilePath(bytes: path.bytes + rest.utf8) }

  /// The path with another path added, without a slash between them.
  static func + (path: FilePath, rest: FilePath) -> FilePath { FilePath(bytes: path.bytes + rest.bytes) }

  /// Whether the path leads to something in a folder.
  func lies(in folder: FilePath) -> Bool { bytes.starts(with: folder.bytes + [UInt8(ascii: "/")]) }

  /// The path as system calls take it, with a NUL at its end.
  var chars: [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }

  /// Whether the path leads to a folder.
  var isFolder: Bool {
    var status = stat()
    return stat(chars, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The absolute path without links (realpath(3)); `nil` if nothing is there.
  var resolved: FilePath? {
    guard let found = realpath(chars, nil) else { return nil }
    defer { free(found) }
    return FilePath(cString: found)
  }
}

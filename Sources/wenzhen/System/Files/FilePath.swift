import Glibc
import Terminal
import Text

/// The path of a file or folder: the bytes that the system takes, whatever characters they are.
///
/// Names on a disk have no encoding. A text of them cannot be given back to the system where it came from other bytes
/// than UTF-8, so that it is for reading only.
struct FilePath: Hashable {
  /// The bytes, without the NUL that ends them for the system.
  let bytes: [UInt8]

  /// The path of those bytes.
  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The path of a text of the program's own, in UTF-8.
  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The path that ends at the NUL of a C string.
  init(cString: UnsafePointer<CChar>) {
    bytes = UnsafeBufferPointer(start: cString, count: strlen(cString)).map { UInt8(bitPattern: $0) }
  }

  /// The path that a word of the command line is, in the very bytes that came.
  init(word: String) {
    bytes = CommandLineWord.bytes(of: word)
  }

  /// The path that somebody typed on a terminal which writes so, in the bytes that the terminal sent; where it cannot
  /// write some of the characters, which may have come from elsewhere, in UTF-8.
  init(typed: String, in encoding: TextEncoding) {
    let bytes = encoding.bytes(of: typed)
    self.bytes = encoding.text(of: bytes) == typed ? bytes : Array(typed.utf8)
  }

  /// The text that people read for it, as the locale writes characters.
  var text: String { text(in: Environment.encoding) }

  /// The text that people read for it where names are written so; a question mark stands for what is no character.
  func text(in encoding: TextEncoding) -> String {
    String(encoding.text(of: bytes).map { $0 == "\u{FFFD}" ? "?" : $0 })
  }

  /// The text that leads to the same file where it is given to the system in UTF-8; `nil` if none does.
  var ownText: String? { String(validating: bytes, as: UTF8.self) }

  /// Whether it stands for standard input or output, as an option has it.
  var isStandardStream: Bool { bytes == Array("-".utf8) }

  /// Whether it is given from the root.
  var isFromRoot: Bool { bytes.first == UInt8(ascii: "/") }

  /// The folder it is in, with the slash; empty if that is the one of the program.
  var folder: FilePath {
    FilePath(bytes: bytes.lastIndex(of: UInt8(ascii: "/")).map { Array(bytes[...$0]) } ?? [])
  }

  /// Its components, without `.`.
  var components: [FilePath] {
    bytes.split(separator: UInt8(ascii: "/")).filter { $0 != [UInt8(ascii: ".")] }.map { FilePath(bytes: Array($0)) }
  }

  /// Its last component; all of it where there is only one.
  var name: FilePath { components.last ?? self }

  /// The path with more after it, a slash of its own included.
  static func + (path: FilePath, rest: String) -> FilePath { FilePath(bytes: path.bytes + rest.utf8) }

  /// The path with another one right after it.
  static func + (path: FilePath, rest: FilePath) -> FilePath { FilePath(bytes: path.bytes + rest.bytes) }

  /// Whether it leads to something in a folder.
  func lies(in folder: FilePath) -> Bool { bytes.starts(with: folder.bytes + [UInt8(ascii: "/")]) }

  /// The path as calls of the system take it.
  var chars: [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }

  /// The path from the root, of which no component is a link; `nil` if nothing is there.
  var resolved: FilePath? {
    guard let found = realpath(chars, nil) else { return nil }
    defer { free(found) }
    return FilePath(cString: found)
  }
}

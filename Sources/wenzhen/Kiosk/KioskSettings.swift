import Glibc
import Terminal
import Text

/// What root has set for a kiosk that is a login shell: options as on a command line, on any number of lines.
///
/// The words that a login shell gets are chosen by whoever logs in, for example through su(1). The words in this file
/// are not.
struct KioskSettings {
  /// Why settings cannot be used.
  enum Flaw: Error, Hashable {
    /// The file does not belong to root, or other users may write it.
    case notRootsAlone
    case unreadable(SystemError)
    case notUTF8
    /// The parser refuses an option.
    case usage(UsageFlaw)
    /// A kiosk has no such option.
    case notInKiosk(option: String)
  }

  /// The path of root's file.
  static let path = "/etc/wenzhen/kiosk"
  private static let byteLimit = 1 << 16

  /// The options and their values.
  let words: [String]

  /// Reads settings. A line that begins with `#` is a comment.
  init(_ text: String) {
    let lines = text.split(whereSeparator: \.isNewline).map { $0.split(whereSeparator: \.isWhitespace) }
    words = lines.filter { $0.first?.hasPrefix("#") != true }.flatMap { $0.map(String.init) }
  }

  /// Reads root's file. If there is no such file, nothing is set.
  ///
  /// - Throws: `CommandError.kioskSettings` if the file may not be trusted or cannot be read.
  init(file: String = path) throws(CommandError) {
    do throws(Flaw) {
      self.init(try Self.text(of: file))
    } catch {
      throw .kioskSettings(error, file: file)
    }
  }

  /// The kiosk's command line: root's settings, then the request of whoever logs in.
  ///
  /// - Throws: `CommandError.kioskSettings` if the settings have an option that is wrong, or that no kiosk has.
  func command(for request: String? = nil, from file: String = path) throws(CommandError) -> StartRequest {
    do throws(Flaw) {
      let command = try Self.parse(["--kiosk"] + words.map(Self.word) + (request.map { ["-c", $0] } ?? []))
      if let option = command.optionForeignToKiosk { throw .notInKiosk(option: option) }
      return command
    } catch {
      throw .kioskSettings(error, file: file)
    }
  }

  /// A word of root's file in the form of a command line's word. The file is in UTF-8 whatever the locale says.
  private static func word(_ word: String) -> String {
    Environment.encoding == .utf8 ? word : CommandLineWord.escaped(Array(word.utf8))
  }

  private static func parse(_ words: [String]) throws(Flaw) -> StartRequest {
    if let request = try? StartRequest(plainly: words) { return request }
    do {
      guard let command = try RootCommand.parse(commandLine: words) as? RootCommand else { throw Flaw.usage(.other) }
      return command.request
    } catch {
      guard case .usage(let flaw) = error as? CommandError ?? CommandError(parsing: error) else {
        throw .usage(.other)
      }
      throw .usage(flaw)
    }
  }

  private static func text(of file: String) throws(Flaw) -> String {
    let descriptor = open(file, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      guard errno == ENOENT || errno == ENOTDIR else { throw .unreadable(.last) }
      return ""
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(.last) }
    guard status.st_uid == 0, status.st_mode & 0o022 == 0 else { throw .notRootsAlone }
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try Descriptor.read(from: descriptor, limit: byteLimit)
    } catch {
      throw .unreadable(error)
    }
    guard bytes.count <= byteLimit else { throw .unreadable(SystemError(number: EFBIG)) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
    return text
  }
}

import Cases
import Reports
import Text

/// What a merchant may ask for over SSH. Any other request is refused.
enum KioskRequest: Hashable {
  /// Walk through the guide: full screen if the terminal can show it, else line by line.
  case walk
  /// Walk line by line.
  case lines
  /// Go on with a case by its number, or from a hand-off code.
  case resume(CaseReference)
  /// Print the summary of a case.
  case summary(CaseNumber, ReportFormat)
  case version

  /// The most bytes of a request. Every request that is understood is shorter.
  private static let longest = 200

  /// Reads a request as the SSH client sent it; `nil` or blanks if the client sent none.
  ///
  /// - Throws: `CommandError.notAKioskRequest` if the text is no request.
  init(_ text: String?) throws(CommandError) {
    guard text?.utf8.count ?? 0 <= Self.longest else { throw .notAKioskRequest }
    let text = (text ?? "").plainSigns
    guard text.allSatisfy({ (" "..."~").contains($0) }) else { throw .notAKioskRequest }
    let words = text.split(separator: " ").map(String.init)
    switch (words.first, words.dropFirst()) {
    case (nil, _): self = .walk
    case ("plain", []): self = .lines
    case ("--version", []): self = .version
    case ("resume", let rest) where !rest.isEmpty: self = .resume(try Self.reference(Array(rest)))
    case ("summary", let rest): self = try Self.summary(Array(rest))
    default: throw .notAKioskRequest
    }
  }

  private static func reference(_ words: [String]) throws(CommandError) -> CaseReference {
    do throws(CommandError) {
      return try CaseReference(words)
    } catch .notANumber {
      throw .notAKioskRequest
    }
  }

  private static func summary(_ words: [String]) throws(CommandError) -> KioskRequest {
    let format = words.count > 1 ? words.last.flatMap(ReportFormat.init(rawValue:)) : nil
    let typed = format == nil ? words[...] : words.dropLast()
    guard let number = CaseNumber(typed.joined()) else { throw .notAKioskRequest }
    return .summary(number, format ?? .text)
  }
}

extension KioskRequest {
  /// The client's request: `original` (SSH_ORIGINAL_COMMAND) if sshd runs a command of its own, else what the login
  /// shell was given with `-c`.
  ///
  /// If the program is the login shell as well, sshd gives it that command of its own with `-c`. Such a command starts
  /// with the program and `--kiosk`, and is no request.
  static func words(original: String?, shellCommand: String?) -> String? {
    if let original { return original }
    guard let words = shellCommand?.split(separator: " "), words.dropFirst().first == "--kiosk" else {
      return shellCommand
    }
    return nil
  }
}

import Cases
import Reports

/// What somebody at the far end of an SSH line may ask for; nothing else is understood.
enum KioskRequest: Hashable {
  /// To walk, full screen where there can be one.
  case walk
  /// To walk line by line.
  case lines
  /// To go on with a case, from its number or from a hand-off code.
  case resume(CaseReference)
  /// The summary of a case.
  case summary(CaseNumber, ReportFormat)
  case version

  /// More characters than this are no request of anybody.
  private static let longest = 200

  /// Reads a request as the client sent it; `nil` or blanks where it sent none.
  init(_ text: String?) throws(CommandError) {
    let text = text ?? ""
    guard text.utf8.count <= Self.longest, text.allSatisfy({ (" "..."~").contains($0) }) else {
      throw .notAKioskRequest
    }
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
  /// What the client asked for: `original` where sshd was told what to run, otherwise what a login shell was given.
  ///
  /// Where the program is the login shell too, sshd hands it the command it was told to run, which is no request.
  static func words(original: String?, shellCommand: String?) -> String? {
    if let original { return original }
    guard let words = shellCommand?.split(separator: " "), words.dropFirst().first == "--kiosk" else {
      return shellCommand
    }
    return nil
  }
}

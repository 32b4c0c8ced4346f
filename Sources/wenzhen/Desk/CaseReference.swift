import Cases
import Wizard

/// What somebody named a case by: words of the command line, read together, so that groups need no hyphens.
enum CaseReference: Hashable {
  /// Nothing: the case that was changed last.
  case latest
  /// A case number, which has a letter.
  case number(CaseNumber)
  /// A hand-off code, which has digits only.
  case code(HandOffCode)

  init(_ words: [String]) throws(CommandError) {
    let typed = words.joined(separator: " ")
    if words.isEmpty {
      self = .latest
    } else if let number = CaseNumber(typed) {
      self = .number(number)
    } else if typed.contains(where: \.isLetter) {
      throw .notANumber(typed)
    } else {
      do {
        self = .code(try HandOffCode(typed))
      } catch .notACode {
        throw .notANumber(typed)
      } catch {
        throw .handOff(error)
      }
    }
  }
}

import Cases
import Text
import Wizard

/// What a case is named by. The words of the command line are read together, so that blanks may separate groups as
/// hyphens do.
enum CaseReference: Hashable {
  /// Nothing was named: the case that was changed last.
  case latest
  /// A case number, which always has a letter.
  case number(CaseNumber)
  /// A hand-off code, which has only digits.
  case code(HandOffCode)

  init(_ words: [String]) throws(CommandError) {
    let typed = words.joined(separator: " ")
    if words.isEmpty {
      self = .latest
    } else if let number = CaseNumber(typed) {
      self = .number(number)
    } else if typed.plainSigns.lookalikeDigits.contains(where: \.isLetter) {
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

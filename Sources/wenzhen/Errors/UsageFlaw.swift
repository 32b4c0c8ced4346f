/// What is wrong with a command line.
enum UsageFlaw: Hashable {
  /// There is no such option; `similar` is the name that was probably meant.
  case unknownOption(String, similar: String?)
  /// The option needs a value.
  case valueMissing(option: String)
  /// The option takes no value.
  case valueNotTaken(option: String, value: String)
  /// The option does not take this value; `known` are the values it takes, if there is a list.
  case valueUnknown(option: String, value: String, known: [String])
  /// There is no such command; `similar` is the name that was probably meant.
  case unknownCommand(String, similar: String?)
  /// The word is no option, command or value.
  case unexpectedWord(String)
  /// An option or a word is missing.
  case wordMissing(String)
  /// Something else is wrong.
  case other
}

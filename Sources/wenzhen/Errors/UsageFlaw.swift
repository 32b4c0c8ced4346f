/// What is wrong with a command line.
enum UsageFlaw: Hashable {
  /// No option is called so; another one that is called much alike.
  case unknownOption(String, similar: String?)
  /// An option needs a value and has none.
  case valueMissing(option: String)
  /// An option takes no value and has one.
  case valueNotTaken(option: String, value: String)
  /// An option takes other values than this one: those that are known, where it has a list of them.
  case valueUnknown(option: String, value: String, known: [String])
  /// No command is called so; another one that is called much alike.
  case unknownCommand(String, similar: String?)
  /// A word that belongs to nothing.
  case unexpectedWord(String)
  /// An option or word that has to be there is not.
  case wordMissing(String)
  /// Something else.
  case other
}

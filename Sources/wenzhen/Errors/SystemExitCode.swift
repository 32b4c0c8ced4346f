/// The exit codes of sysexits(3) that the program uses.
enum SystemExitCode: Int32 {
  /// The command line is wrong.
  case usage = 64
  /// The content of a file is wrong.
  case dataError = 65
  /// There is no such file, or it cannot be read.
  case noInput = 66
  /// The program itself is wrong.
  case software = 70
  /// The system refuses something that the program needs.
  case systemError = 71
  /// A file cannot be made.
  case cannotCreate = 73
  /// Reading or writing failed.
  case inputOutput = 74
  /// Something is in the way for now; trying again may help.
  case temporaryFailure = 75
  /// The user may not do that.
  case noPermission = 77
  /// Something is configured wrongly.
  case configuration = 78
}

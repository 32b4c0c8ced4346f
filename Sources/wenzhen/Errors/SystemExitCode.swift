/// The exit codes of sysexits(3) that the program uses.
enum SystemExitCode: Int32 {
  /// The command line is wrong.
  case usage = 64
  /// What a file holds is wrong.
  case dataError = 65
  /// A file is not there or cannot be read.
  case noInput = 66
  /// The program itself is at fault.
  case software = 70
  /// The system refuses what the program needs.
  case systemError = 71
  /// A file cannot be made.
  case cannotCreate = 73
  /// Reading or writing failed on the way.
  case inputOutput = 74
  /// Somebody else is in the way for now.
  case temporaryFailure = 75
  /// It is not for whoever asked.
  case noPermission = 77
  /// Something is set up wrong.
  case configuration = 78
}

import Glibc

/// A user of this machine.
struct SystemUser {
  private let number: uid_t

  /// The user that runs the program.
  static var current: SystemUser { SystemUser(geteuid()) }

  init(_ number: uid_t) {
    self.number = number
  }

  /// The user's name; the number if no user has it any more.
  var name: String {
    getpwuid(number).map { String(cString: $0.pointee.pw_name) } ?? "\(number)"
  }
}

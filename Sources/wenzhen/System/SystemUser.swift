import Glibc

/// A user of this machine.
struct SystemUser {
  private let number: uid_t

  /// Whoever runs the program.
  static var current: SystemUser { SystemUser(geteuid()) }

  init(_ number: uid_t) {
    self.number = number
  }

  /// The user's name; the number where nobody has it any more.
  var name: String {
    getpwuid(number).map { String(cString: $0.pointee.pw_name) } ?? "\(number)"
  }
}

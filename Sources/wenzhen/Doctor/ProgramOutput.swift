import Glibc

/// What another program prints.
enum ProgramOutput {
  private static let limit = 1 << 20
  private static let patience = 10

  /// Runs a program without input; `nil` where it fails, prints more than anybody would read, or takes ten seconds.
  static func of(_ program: String, _ arguments: [String]) -> String? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let words = ([program] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    let number = posix_spawn(&child, program, &actions, nil, words + [nil], environ)
    close(ends[1])
    defer { close(ends[0]) }
    guard number == 0 else { return nil }
    let bytes = read(ends[0])
    if bytes == nil { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status == 0 ? bytes.map { String(decoding: $0, as: UTF8.self) } : nil
  }

  private static func read(_ descriptor: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    let end = time(nil) + patience
    while bytes.count < limit, Descriptor.isReadable(descriptor, within: max(0, end - time(nil))) {
      guard let some = try? Descriptor.readSome(from: descriptor) else { return nil }
      if some.isEmpty { return bytes }
      bytes += some
    }
    return nil
  }
}

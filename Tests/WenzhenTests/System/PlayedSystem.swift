import Foundation
import Testing

/// A library that answers system calls of a program in the system's place, as a file system does that lacks them.
struct PlayedSystem {
  private let folder: ScratchFolder
  /// What each call is answered: by an error number, and `link` by another program's file where it says so.
  private let answers: [String: String]

  /// Plays calls, which are `link`, `rename`, `fsync` and `write`; of the last only the first 100 bytes go into a text
  /// file under its own name.
  init(_ answers: [String: Int32], rival: Bool = false) throws {
    folder = try ScratchFolder()
    var variables = Dictionary(uniqueKeysWithValues: answers.map { ("PLAYED_\($0)", "\($1)") })
    if rival { variables["PLAYED_rival"] = "1" }
    self.answers = variables
    try folder.write(Self.source, to: "played.c")
    let compiler = Process()
    compiler.executableURL = URL(filePath: "/usr/bin/env")
    compiler.arguments = [
      "clang", "-shared", "-fPIC", "-o", "\(folder.path)/played.so", "\(folder.path)/played.c",
    ]
    try compiler.run()
    compiler.waitUntilExit()
    try #require(compiler.terminationStatus == 0)
  }

  /// The variables of a program to which the calls are played.
  var environment: [String: String] {
    answers.merging(["LD_PRELOAD": "\(folder.path)/played.so"]) { $1 }
  }

  private static let source = """
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <errno.h>
    #include <fcntl.h>
    #include <limits.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include <unistd.h>

    #define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

    static int played(const char *variable) {
      const char *number = getenv(variable);
      if (number) errno = atoi(number);
      return number != NULL;
    }

    int link(const char *old, const char *new) {
      if (getenv("PLAYED_rival")) {
        int rival = open(new, O_WRONLY | O_CREAT | O_EXCL, 0600);
        if (REAL(write)(rival, "rival", 5) != 5) abort();
        close(rival);
      }
      return played("PLAYED_link") ? -1 : REAL(link)(old, new);
    }

    int rename(const char *old, const char *new) { return played("PLAYED_rename") ? -1 : REAL(rename)(old, new); }

    int fsync(int file) { return played("PLAYED_fsync") ? -1 : REAL(fsync)(file); }

    ssize_t write(int file, const void *bytes, size_t count) {
      static int writes;
      char link[64], path[PATH_MAX] = "";
      snprintf(link, sizeof link, "/proc/self/fd/%d", file);
      if (readlink(link, path, sizeof path - 1) < 0 || !strstr(path, ".txt")) return REAL(write)(file, bytes, count);
      if (writes++ && played("PLAYED_write")) return -1;
      return REAL(write)(file, bytes, getenv("PLAYED_write") && count > 100 ? 100 : count);
    }
    """
}

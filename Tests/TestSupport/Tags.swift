internal import Glibc
public import Testing

/// What a test starts besides itself; Tests/README.md says which suites do.
extension Tag {
  /// A program of ours, or one of the system's.
  @Tag public static var program: Self
  /// Chromium.
  @Tag public static var browser: Self
  /// A real sshd.
  @Tag public static var secureShell: Self
}

extension Trait where Self == ConditionTrait {
  /// Passed over by `make check`, which starts no program.
  public static var notInCheck: Self {
    .disabled(if: getenv("WENZHEN_CHECK") != nil, "make check starts no program")
  }
}

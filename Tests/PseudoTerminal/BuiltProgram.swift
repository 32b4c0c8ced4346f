internal import Glibc

/// Finds programs of this package beside the program that runs.
public enum BuiltProgram {
  /// The path of `name` in the folder of the running test or benchmark, so that no setting says where that is.
  public static func path(of name: String) -> String {
    guard let resolved = realpath("/proc/self/exe", nil) else { return name }
    defer { free(resolved) }
    let parts = String(cString: resolved).split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast().joined(separator: "/") + "/\(name)"
  }
}

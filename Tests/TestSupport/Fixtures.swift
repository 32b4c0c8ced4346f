public import Foundation

/// Files that tests read where they lie in the source tree.
public enum Fixtures {
  /// The top folder of the package.
  public static var package: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  }

  /// A small guide whose words are hard on those who write them into other languages.
  public static var lamp: String { package.appending(path: "Tests/WenzhenTests/Fixtures/lamp").path }
}

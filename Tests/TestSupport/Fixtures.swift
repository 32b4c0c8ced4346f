public import Foundation

/// Files that tests read where they lie in the source tree.
public enum Fixtures {
  /// The top folder of the package.
  public static var package: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  }

  /// A small guide that asks for a day, an amount of money and a private text.
  public static var refund: String { package.appending(path: "Tests/WenzhenTests/Fixtures/refund").path }

  /// A small guide whose words are hard on those who write them into other languages.
  public static var lamp: String { package.appending(path: "Tests/WenzhenTests/Fixtures/lamp").path }
}

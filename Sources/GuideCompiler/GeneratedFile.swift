/// A Swift file made from resources.
struct GeneratedFile: Equatable {
  /// The file's name.
  var name: String
  /// What it holds.
  var text: String

  /// Makes a file of declarations under a note on where it comes from.
  init(_ name: String, _ lines: [String]) {
    self.name = name
    text = (["// Made from Resources/ by GuideCompiler; changes here are lost."] + lines + [""]).joined(separator: "\n")
  }
}

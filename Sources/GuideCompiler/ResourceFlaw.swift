import GuideFiles

/// A flaw of a file under `Resources/`, as it is printed.
struct ResourceFlaw: Hashable {
  /// The file's path with line and column, as compilers write it.
  let path: String
  /// What is wrong, in English.
  let message: String

  /// Makes a flaw of a file.
  init(_ message: String, _ path: String, _ position: FilePosition = FilePosition()) {
    self.message = message
    self.path = "\(path):\(position.line):\(position.column)"
  }

  /// Makes a flaw of a file in a folder.
  init(_ flaw: GuideFileFlaw, folder: String) {
    self.init("\(flaw.englishMessage) [\(flaw.kind.code)]", "\(folder)/\(flaw.file)", flaw.position)
  }
}

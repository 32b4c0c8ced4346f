extension GuideFolder {
  /// Reads the three files of a folder.
  ///
  /// - Parameter directory: The folder's path; its last component is the guide's name.
  /// - Throws: A flaw for each file that is missing, too large, not to be read or not UTF-8.
  public init(directory: String) throws(GuideFileFlaws) {
    let report = FlawReport()
    let texts = [Self.flowFile, Self.wordsFile, Self.articleFile].map { file in
      TextFile.read("\(directory)/\(file)", file: file, report: report) ?? ""
    }
    try report.throwIfAny()
    let name = directory.split(separator: "/").last ?? ""
    self.init(name: String(name), flow: texts[0], words: texts[1], article: texts[2])
  }
}

import Glibc

extension GuideFolder {
  /// Reads the three files of a folder.
  ///
  /// - Parameters:
  ///   - directory: The folder's path.
  ///   - name: The guide's name; the path's last component if none is given.
  /// - Throws: A flaw for each file that is missing, too large, not to be read or not UTF-8.
  public init(directory: String, name: String? = nil) throws(GuideFileFlaws) {
    let report = FlawReport()
    let texts = Self.fileNames.map { file in
      Self.refuseOldPlace(of: file, in: directory, report)
        ? "" : TextFile.read("\(directory)/\(file)", file: file, report: report) ?? ""
    }
    try report.throwIfAny()
    let name = name ?? directory.split(separator: "/").last.map(String.init) ?? ""
    self.init(name: name, flow: texts[0], words: texts[1], article: texts[2])
  }

  /// Reports a file that lies where guides of before had it, beside `flow.yaml`.
  private static func refuseOldPlace(of file: String, in directory: String, _ report: FlawReport) -> Bool {
    guard let name = file.split(separator: "/").last.map(String.init), name != file,
      access("\(directory)/\(file)", F_OK) != 0, access("\(directory)/\(name)", F_OK) == 0
    else { return false }
    report.add(.oldPlace(now: file), file: name)
    return true
  }
}

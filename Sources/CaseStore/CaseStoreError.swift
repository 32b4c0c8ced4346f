public import Cases

/// Why a case could not be kept or found.
///
/// Each says what became of the store's file, by its path, or of the case.
public enum CaseStoreError: Error, Sendable, Hashable {
  /// Another program goes on with the case; nothing was written.
  case takenOver(CaseNumber)
  /// The case was deleted meanwhile; nothing was written.
  case forgotten(CaseNumber)
  /// No case of that number is kept.
  case noSuchCase(CaseNumber)
  /// The store's folder or file cannot be made or opened; with the number of the system's error.
  case notOpened(path: String, number: Int32)
  /// A file of the store, or its folder, belongs to the user of that number, who keeps others from it.
  case foreign(path: String, owner: UInt32, folder: String)
  /// The store's folder cannot be made, since the folder above it belongs to the user of that number.
  case foreignParent(folder: String, parent: String, owner: UInt32)
  /// There is no room, or the file may not grow.
  case full(path: String)
  /// The file or its folder may only be read.
  case readOnly(path: String)
  /// Other programs kept the file locked for longer than the store waits.
  case busy(path: String)
  /// The system failed in reading or writing the file, as when a disk breaks; with the number of its error.
  case broken(path: String, number: Int32)
  /// The file system cannot do what the store needs, such as locks.
  case unsuitable(path: String)
  /// The file does not hold a sound database.
  case corrupt(path: String)
  /// The file was written by a newer version of the program.
  case newer(path: String)
  /// As many cases as may be are kept; nothing was written.
  case tooMany(limit: Int)
  /// Anything else, with SQLite's extended result code.
  case failed(path: String, code: Int32)
}

public import Cases

/// Why the store could not do what it was asked for.
///
/// Every error names the store's file or folder, or the case.
public enum CaseStoreError: Error, Sendable, Hashable {
  /// Another program has taken the case over; nothing was written.
  case takenOver(CaseNumber)
  /// Somebody has deleted the case; nothing was written.
  case forgotten(CaseNumber)
  /// The store has no case of that number.
  case noSuchCase(CaseNumber)
  /// The store's folder or file cannot be made or opened; `number` is the system's error.
  case notOpened(path: String, number: Int32)
  /// A file of the store, or its folder, belongs to the user of that number, and this user may not use it.
  case foreign(path: String, owner: UInt32, folder: String)
  /// The store's folder cannot be made, since the folder above it belongs to the user of that number.
  case foreignParent(folder: String, parent: String, owner: UInt32)
  /// The disk is full, or the file may not grow.
  case full(path: String)
  /// The file or its folder can only be read.
  case readOnly(path: String)
  /// Other programs held the file locked for longer than the store waits.
  case busy(path: String)
  /// The system failed to read or write the file, as when a disk breaks; `number` is the system's error.
  case broken(path: String, number: Int32)
  /// The file system cannot do what the store needs, such as locks.
  case unsuitable(path: String)
  /// The file does not hold a sound database.
  case corrupt(path: String)
  /// The file was written by a newer version of the program.
  case newer(path: String)
  /// The store has as many cases as it may; nothing was written.
  case tooMany(limit: Int)
  /// Any other failure, with SQLite's extended result code.
  case failed(path: String, code: Int32)
}

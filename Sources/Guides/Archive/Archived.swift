/// A value that can be written into a guide's embedded form and read back.
///
/// The form is a row of fields in a fixed order, each ended by U+001F. It is written once, when the program is built,
/// and read at every start, so it is made for fast reading: no names, no look-ups by type. `JSONDecoder` took three
/// quarters of the time to the first screen.
public protocol Archived {
  /// Reads the value's fields.
  init(from reader: inout ArchiveReader) throws(ArchiveFlaw)
  /// Writes the value's fields.
  func write(to writer: inout ArchiveWriter)
}

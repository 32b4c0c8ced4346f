/// A value that can be written into a guide's embedded form and read back.
///
/// The form is a run of fields, each ended by U+001F, in an order that reader and writer share. It is read many times
/// at every start and written once when the program is built, so it is made for reading: no names, no look-ups by
/// type. `JSONDecoder` took three quarters of the time to the first screen.
public protocol Archived {
  /// Reads the value's fields.
  init(from reader: inout ArchiveReader) throws(ArchiveFlaw)
  /// Writes the value's fields.
  func write(to writer: inout ArchiveWriter)
}

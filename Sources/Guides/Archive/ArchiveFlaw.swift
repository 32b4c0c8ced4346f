/// Why a guide's embedded form cannot be read.
public enum ArchiveFlaw: Error, Sendable, Hashable {
  /// The form ends before a value does.
  case endsEarly
  /// A field does not hold what it should.
  case notA(String, found: String)
  /// There is something behind the last value.
  case goesOn
}

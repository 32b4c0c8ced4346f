/// Why a guide's embedded form cannot be read.
public enum ArchiveFlaw: Error, Sendable, Hashable {
  /// The form ends within a value.
  case endsEarly
  /// A field has other content than expected.
  case notA(String, found: String)
  /// Something follows the last value.
  case goesOn
}

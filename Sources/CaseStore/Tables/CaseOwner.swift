/// One run of the program that may hold a case.
///
/// The run that took a case last holds it. Process numbers would not do: the system uses them again, and in another
/// container that shares the folder they mean nothing.
public struct CaseOwner: Sendable, Hashable {
  /// The random token of the run.
  let token: UInt64

  /// Makes the owner for a new run.
  public static func random(using generator: inout some RandomNumberGenerator) -> CaseOwner {
    CaseOwner(token: generator.next())
  }
}

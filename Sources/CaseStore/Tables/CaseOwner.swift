/// One run of the program, which may hold a case.
///
/// A case is held by whoever took it last. Process numbers would not do: they are used again, and mean nothing in
/// another container that shares the folder.
public struct CaseOwner: Sendable, Hashable {
  /// The run's random token.
  let token: UInt64

  /// A new run.
  public static func random(using generator: inout some RandomNumberGenerator) -> CaseOwner {
    CaseOwner(token: generator.next())
  }
}

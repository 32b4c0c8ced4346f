public import Cases

/// The new cases of the last hour, by where they came from: a small file beside the database.
///
/// Cases do not hold addresses, and nobody needs these for longer than the hour.
public struct NewCases: Sendable {
  private let folder: String
  private let name = "new-cases"

  /// Names the file of a folder; nothing is touched yet.
  public init(folder: String) {
    self.folder = folder
  }

  /// Counts a new case of `client`; `false`, and it is not counted, where `limit` were within the hour.
  public func counts(
    _ client: ClientAddress, at moment: Timestamp, atMost limit: Int
  ) throws(CaseStoreError) -> Bool {
    try change(at: moment) { recent in recent.adds(client, at: moment, atMost: limit) }
  }

  /// Takes back the last one of `client`, which could not be kept.
  public func takeBack(_ client: ClientAddress, at moment: Timestamp) throws(CaseStoreError) {
    _ = try change(at: moment) { recent in recent.removesLast(of: client) }
  }

  /// Changes what the file holds while nobody else does; written only where `change` says that it did.
  private func change(
    at moment: Timestamp, _ change: (inout RecentCases) -> Bool
  ) throws(CaseStoreError) -> Bool {
    let file = try SharedFile(name, in: folder)
    return try file.alone { () throws(CaseStoreError) in
      var recent = RecentCases(try file.bytes(atMost: RecentCases.mostBytes), at: moment)
      guard change(&recent) else { return false }
      try file.write(recent.bytes)
      return true
    }
  }
}

public import Cases

/// The new cases of the last hour, by address: a small file beside the database.
///
/// The cases themselves do not contain addresses, since nobody needs those for longer than an hour.
public struct NewCases: Sendable {
  private let folder: String
  private let name = "new-cases"

  /// Names the file of a folder; it is not touched yet.
  public init(folder: String) {
    self.folder = folder
  }

  /// Counts a new case of `client`; `false`, and nothing is counted, if the client has added `limit` within the hour.
  public func counts(
    _ client: ClientAddress, at moment: Timestamp, atMost limit: Int
  ) throws(CaseStoreError) -> Bool {
    try change(at: moment) { recent in recent.adds(client, at: moment, atMost: limit) }
  }

  /// Takes back the last case of `client`, since it could not be kept.
  public func takeBack(_ client: ClientAddress, at moment: Timestamp) throws(CaseStoreError) {
    _ = try change(at: moment) { recent in recent.removesLast(of: client) }
  }

  /// Changes the file's content while no other program does. It is written only if `change` says that something
  /// changed.
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

public import Cases
public import Guides
internal import Synchronization

/// The cases kept in one folder, which many programs may use at once.
///
/// What a function wrote is on the disk when it returns, a power cut included; where it throws, nothing was written.
/// Each case is held by one program at a time, and only that one may save it.
public final class KeptCases: Sendable {
  /// How long keeping a case may wait for other programs that use the same file: for its turn and for the file, each once
  /// more where the store is opened first. Who ends a program that does not answer waits longer.
  public static let longestWait = (.milliseconds(StoreFiles.longestQueue) + BusyWait.longest) * 2

  /// The path of the database file.
  public let path: String
  /// Others may take the room that was made, or answer in what was to make it.
  private static let attemptsToMakeRoom = 3

  let files: StoreFiles
  private let connection: Mutex<SQLiteConnection>

  /// Opens the store in a folder, which is made with its parents where it is missing.
  ///
  /// The folder is then made for its owner alone (0700), and its files always are (0600), whatever the umask. A folder
  /// that is there is closed to others as far as it serves nothing else, see `isOpenToOthers(_:)`.
  public init(folder: String) throws(CaseStoreError) {
    let files = try Self.files(in: folder)
    connection = Mutex(
      try files.alone { () throws(CaseStoreError) in
        try CaseStoreError.translating(for: files) { try Self.opened(files) }
      })
    self.files = files
    path = files.path
    finishForgetting()
    prepareToSearch()
  }

  /// Whether others than its owner can open a store's folder, and so hold its lock for as long as they like.
  public static func isOpenToOthers(_ folder: String) -> Bool { StateFolderAccess.isOpenToOthers(folder) }

  /// Keeps a new case, held by `owner`; of its texts as much as may be typed.
  ///
  /// Where `limit` cases are kept already, merchants' cases in which nothing was answered make room, and where there is
  /// none it throws `tooMany`. What such a case leaves in the index of words goes when cases are forgotten the next time.
  ///
  /// - Parameter makesRoom: Whether any is looked for, which takes as long as there are cases.
  public func create(
    _ new: Case, events: [CaseEvent], for owner: CaseOwner, atMost limit: Int? = nil, makesRoom: Bool = true
  ) throws(CaseStoreError) {
    let new = new.withinLimits
    var attempts = makesRoom ? Self.attemptsToMakeRoom : 0
    while true {
      do {
        return try write { tables in
          if let limit, try tables.count() >= limit { throw CaseStoreError.tooMany(limit: limit) }
          let id = try tables.insert(new, owner: owner)
          try tables.writeParts(of: new, events: events, id: id)
        }
      } catch .tooMany(let limit) where attempts > 0 {
        attempts -= 1
        try makeRoom(within: limit)
      }
    }
  }

  /// Deletes what makes room for a case; it is looked for before anybody is kept from writing.
  private func makeRoom(within limit: Int) throws(CaseStoreError) {
    let ids = try read { tables in try tables.unanswered(toMakeRoomWithin: limit) }
    guard !ids.isEmpty else { throw .tooMany(limit: limit) }
    try write { tables in try tables.deleteUnanswered(ids) }
  }

  /// Keeps what has changed of a case that `owner` holds; of its texts as much as may be typed.
  ///
  /// Throws `takenOver` or `forgotten` where that is no longer so.
  public func save(_ changed: Case, events: [CaseEvent], for owner: CaseOwner) throws(CaseStoreError) {
    let changed = changed.withinLimits
    try write { tables in
      guard let holder = try tables.holder(of: changed.number) else {
        throw CaseStoreError.forgotten(changed.number)
      }
      guard holder.owner == owner else { throw CaseStoreError.takenOver(changed.number) }
      try tables.update(changed, id: holder.id)
      try tables.writeParts(of: changed, events: events, id: holder.id)
    }
  }

  /// Whether somebody from far away may come to a case; where they may not, the number was wrong and is written down.
  ///
  /// - Parameters:
  ///   - audience: Whose cases they may come to; the number of anybody else's is as wrong as one that is not kept.
  ///   - client: Who asks.
  public func admits(
    _ number: CaseNumber, of audience: Audience, for client: ClientAddress, at moment: Timestamp
  ) throws(CaseStoreError) -> Bool {
    if try read({ tables in try tables.has(number, of: audience) }) { return true }
    try write { tables in try tables.addWrongNumber(of: client, at: moment) }
    return false
  }

  /// The wrong numbers named from far away within the hour before a moment.
  public func wrongNumbers(at moment: Timestamp) throws(CaseStoreError) -> WrongNumbers {
    try read { tables in try tables.wrongNumbers(at: moment) }
  }

  /// Takes a kept case for `owner`, whoever held it, and gives it.
  public func take(_ number: CaseNumber, for owner: CaseOwner) throws(CaseStoreError) -> Case {
    try write { tables in
      guard let holder = try tables.holder(of: number) else { throw CaseStoreError.noSuchCase(number) }
      try tables.setOwner(owner, of: holder.id)
      return try tables.read(id: holder.id)
    }
  }

  /// Whether `owner` still holds the case; it does not where the case was forgotten.
  public func holds(_ number: CaseNumber, _ owner: CaseOwner) throws(CaseStoreError) -> Bool {
    try read { tables in try tables.holder(of: number)?.owner == owner }
  }

  /// Reads a case without taking it.
  public func find(_ number: CaseNumber) throws(CaseStoreError) -> Case {
    try read { tables in
      guard let holder = try tables.holder(of: number) else { throw CaseStoreError.noSuchCase(number) }
      return try tables.read(id: holder.id)
    }
  }

  /// How many cases are kept.
  public func count() throws(CaseStoreError) -> Int {
    try read { tables in try tables.count() }
  }

  /// The last changed case that is not closed; `nil` if there is none.
  ///
  /// - Parameter today: The day beyond which only a wrong clock wrote; such a case comes after all others.
  public func latest(on today: CalendarDay) throws(CaseStoreError) -> CaseNumber? {
    try read { tables in try tables.latest(on: today) }
  }

  /// What the desk's figures need of the cases changed since a moment, or of all; in the order they were opened.
  public func histories(since moment: Timestamp?) throws(CaseStoreError) -> [CaseHistory] {
    try read { tables in try tables.histories(since: moment) }
  }

  /// Deletes a case for good; see `forget(changedBefore:)`.
  public func forget(_ number: CaseNumber) throws(CaseStoreError) {
    try forget { tables in
      guard try tables.delete(where: "number = ?", [SQLValue(number.signs)]) > 0 else {
        throw CaseStoreError.noSuchCase(number)
      }
    }
  }

  /// What of the cases was last changed before a moment.
  public func older(than moment: Timestamp) throws(CaseStoreError) -> OldCases {
    try read { tables in try tables.older(than: moment) }
  }

  /// Deletes the cases last changed before a moment for good, and counts them.
  ///
  /// Nothing of them is left in the database or beside it. Where that fails, or the power does, after they were
  /// deleted, the next start makes it good.
  public func forget(changedBefore moment: Timestamp) throws(CaseStoreError) -> Int {
    try forget { tables in try tables.delete(where: "changed_at < ?", [SQLValue(moment.seconds)]) }
  }
}

extension KeptCases {
  func read<Value: Sendable>(_ work: @Sendable (CaseTables) throws -> Value) throws(CaseStoreError) -> Value {
    try use { database in
      try database.transaction(for: .reading) { try work(CaseTables(database: database)) }
    }
  }

  func write<Value: Sendable>(_ work: @Sendable (CaseTables) throws -> Value) throws(CaseStoreError) -> Value {
    try files.checkIsSameFile()
    return try files.inTurn { () throws(CaseStoreError) in
      try use { database in
        try database.transaction(for: .writing) { try work(CaseTables(database: database)) }
      }
    }
  }

  private func forget<Value: Sendable>(
    _ work: @Sendable (CaseTables) throws -> Value
  ) throws(CaseStoreError) -> Value {
    StoreCopy(of: files).change { database in
      do {
        _ = try database.transaction(for: .writing) { try work(CaseTables(database: database)) }
      } catch CaseStoreError.noSuchCase {
        return
      }
      try Traces.remove(database)
    }
    let value = try write { tables in
      let value = try work(tables)
      try Traces.note(tables.database)
      return value
    }
    try files.inTurn { () throws(CaseStoreError) in try use(Traces.remove) }
    return value
  }

  private func finishForgetting() {
    try? use { database in
      if try Traces.areNoted(database) { try Traces.remove(database) }
    }
  }

  func use<Value: Sendable>(
    _ work: @Sendable (SQLiteConnection) throws -> Value
  ) throws(CaseStoreError) -> Value {
    try CaseStoreError.translating(for: files) { try connection.withLock { try work($0) } }
  }
}

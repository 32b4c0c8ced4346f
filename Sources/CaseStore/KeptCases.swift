public import Cases
internal import GuideContent
public import Guides
internal import Synchronization

/// The cases kept in one folder. Many programs may use the folder at the same time.
///
/// When a function returns, what it wrote is on disk and survives a power cut. If it throws, nothing was written. One
/// program at a time holds a case, and only that program may save it.
public final class KeptCases: Sendable {
  /// The longest time that keeping a case may wait for other programs: in the queue and for the file, and twice if the
  /// store has to be opened first. Code that ends a program which does not answer must wait longer.
  public static let longestWait = (.milliseconds(StoreFiles.longestQueue) + BusyWait.longest) * 2

  /// The path of the database file.
  public let path: String
  /// How often room is made. Other programs may take the room, or answer in a case that was to be deleted.
  private static let attemptsToMakeRoom = 3

  let files: StoreFiles
  private let connection: Mutex<SQLiteConnection>

  /// Opens the store in a folder, and makes the folder and its parents if they are missing.
  ///
  /// A new folder is for its owner alone (0700), and so are all files (0600), whatever the umask. An existing folder is
  /// closed to others if it serves no other purpose; see `isOpenToOthers(_:)`.
  ///
  /// - Throws: `CaseStoreError` if there can be no store.
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

  /// Whether other users can open a store's folder, and so could hold its lock as long as they like.
  public static func isOpenToOthers(_ folder: String) -> Bool { StateFolderAccess.isOpenToOthers(folder) }

  /// Keeps a new case for its `owner`, with its texts cut to their limits.
  ///
  /// If there are `limit` cases already, merchants' cases without answers are deleted to make room. What such a case
  /// leaves in the index of words is removed when cases are deleted the next time.
  ///
  /// - Parameters:
  ///   - makesRoom: Whether to look for cases to delete; that takes longer the more cases there are.
  ///   - form: The form of the case's guide, which says what finds the case; `nil` for the form that ships.
  /// - Throws: `tooMany` if there is no room.
  public func create(
    _ new: Case, events: [CaseEvent], for owner: CaseOwner, atMost limit: Int? = nil, makesRoom: Bool = true,
    form: CaseForm? = nil
  ) throws(CaseStoreError) {
    let form = form ?? .shipped
    let new = new.withinLimits(of: form)
    var attempts = makesRoom ? Self.attemptsToMakeRoom : 0
    while true {
      do {
        return try write { tables in
          if let limit, try tables.count() >= limit { throw CaseStoreError.tooMany(limit: limit) }
          let id = try tables.insert(new, owner: owner)
          try tables.writeParts(of: new, events: events, form: form, id: id)
        }
      } catch .tooMany(let limit) where attempts > 0 {
        attempts -= 1
        try makeRoom(within: limit)
      }
    }
  }

  /// Deletes cases to make room for one. It finds them first, since other programs cannot write during a transaction.
  private func makeRoom(within limit: Int) throws(CaseStoreError) {
    let ids = try read { tables in try tables.unanswered(toMakeRoomWithin: limit) }
    guard !ids.isEmpty else { throw .tooMany(limit: limit) }
    try write { tables in try tables.deleteUnanswered(ids) }
  }

  /// Keeps the changes of a case, with its texts cut to their limits.
  ///
  /// - Parameter form: The form of the case's guide, which says what finds the case; `nil` for the form that ships.
  /// - Throws: `takenOver` or `forgotten` if `owner` does not hold the case any more.
  public func save(
    _ changed: Case, events: [CaseEvent], for owner: CaseOwner, form: CaseForm? = nil
  ) throws(CaseStoreError) {
    let form = form ?? .shipped
    let changed = changed.withinLimits(of: form)
    try write { tables in
      guard let holder = try tables.holder(of: changed.number) else {
        throw CaseStoreError.forgotten(changed.number)
      }
      guard holder.owner == owner else { throw CaseStoreError.takenOver(changed.number) }
      try tables.update(changed, id: holder.id)
      try tables.writeParts(of: changed, events: events, form: form, id: holder.id)
    }
  }

  /// Whether a client may come to a case. If not, the number counts as wrong, and is noted.
  ///
  /// - Parameters:
  ///   - audience: The audience whose cases the client may come to. A number of another audience is as wrong as one
  ///     that does not exist.
  ///   - client: The client's address.
  public func admits(
    _ number: CaseNumber, of audience: Audience, for client: ClientAddress, at moment: Timestamp
  ) throws(CaseStoreError) -> Bool {
    if try read({ tables in try tables.has(number, of: audience) }) { return true }
    try write { tables in try tables.addWrongNumber(of: client, at: moment) }
    return false
  }

  /// The wrong numbers that clients named within the hour before a moment.
  public func wrongNumbers(at moment: Timestamp) throws(CaseStoreError) -> WrongNumbers {
    try read { tables in try tables.wrongNumbers(at: moment) }
  }

  /// Gives a case to `owner`, whoever held it before, and reads it.
  public func take(_ number: CaseNumber, for owner: CaseOwner) throws(CaseStoreError) -> Case {
    try write { tables in
      guard let holder = try tables.holder(of: number) else { throw CaseStoreError.noSuchCase(number) }
      try tables.setOwner(owner, of: holder.id)
      return try tables.read(id: holder.id)
    }
  }

  /// Whether `owner` still holds the case; false if it was deleted.
  public func holds(_ number: CaseNumber, _ owner: CaseOwner) throws(CaseStoreError) -> Bool {
    try read { tables in try tables.holder(of: number)?.owner == owner }
  }

  /// Reads a case, and leaves its owner as it is.
  public func find(_ number: CaseNumber) throws(CaseStoreError) -> Case {
    try read { tables in
      guard let holder = try tables.holder(of: number) else { throw CaseStoreError.noSuchCase(number) }
      return try tables.read(id: holder.id)
    }
  }

  /// The number of cases.
  public func count() throws(CaseStoreError) -> Int {
    try read { tables in try tables.count() }
  }

  /// The case that was changed last and is not closed; `nil` if there is none.
  ///
  /// - Parameter today: The present day. Cases that a wrong clock changed after it come last.
  public func latest(on today: CalendarDay) throws(CaseStoreError) -> CaseNumber? {
    try read { tables in try tables.latest(on: today) }
  }

  /// The histories of the cases changed since a moment, or of all, in the order in which they were opened.
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

  /// How many cases were last changed before a moment, and when.
  public func older(than moment: Timestamp) throws(CaseStoreError) -> OldCases {
    try read { tables in try tables.older(than: moment) }
  }

  /// Deletes the cases that were last changed before a moment, for good, and gives their number.
  ///
  /// Nothing of them stays in the database or beside it. If the last steps of that fail, or the power does, the next
  /// start carries them out.
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

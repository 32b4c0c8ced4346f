public import Cases

extension KeptCases {
  /// How many cases are indexed in one transaction, before other programs may write.
  private static let indexedAtOnce = 2_000
  /// Copying and indexing this many cases takes about half a second.
  private static let unnoticed = 10_000
  /// After this many more cases the number is reported again.
  private static let toldAgainAfter = 50_000

  /// The cases of a query, in its order.
  ///
  /// A case whose row is damaged is left out, so that it does not hide the others.
  public func list(_ query: CaseQuery) throws(CaseStoreError) -> CaseListing {
    guard let list = CaseList(query) else { return CaseListing(entries: [], isCut: false) }
    // If the indexes cannot be made, the search works without them.
    if list.isSearch { try? index() }
    return try read { tables in try list.listing(tables.database) }
  }

  /// Indexes the cases that are not indexed yet, as after the first start of this version, or after an older version
  /// changed some.
  ///
  /// - Parameter telling: Gets the number of those cases before a noticeable wait, and again from time to time. Without
  ///   it, nothing is done if there would be such a wait.
  public func index(telling: ((Int) -> Void)? = nil) throws(CaseStoreError) {
    let (isThere, areAllThere, backlog) = try read { tables in
      let database = tables.database
      return (
        try SearchIndex(database: database).isThere, try Self.areAllThere(database), try Self.backlog(of: database)
      )
    }
    guard backlog > 0 else { return }
    if backlog > Self.unnoticed {
      guard let telling else { return }
      if !isThere { try use(StoreCopy(of: files).checkRoom) }
      telling(backlog)
    }
    if !areAllThere { try makeIndexes() }
    for indexed in stride(from: 0, through: backlog, by: Self.indexedAtOnce) {
      if indexed > 0, indexed.isMultiple(of: Self.toldAgainAfter) { telling?(backlog - indexed) }
      let isDeletedElsewhere = try write { tables in
        let ids = try tables.database.caseIndexes.flatMap { try $0.addSome(Self.indexedAtOnce) }
        return ids.contains(SearchIndex.deletedElsewhere)
      }
      if isDeletedElsewhere { StoreCopy(of: files).remove() }
    }
  }

  /// Makes the indexes of a store that was just opened, if that takes no noticeable time. If there are many cases, that
  /// waits until somebody searches and can be told.
  func prepareToSearch() {
    let isQuick = try? read { tables in
      try !Self.areAllThere(tables.database) && Self.backlog(of: tables.database) <= Self.unnoticed
    }
    // Without indexes a search is only slower.
    if isQuick == true { try? makeIndexes() }
  }

  private static func areAllThere(_ database: SQLiteConnection) throws -> Bool {
    try database.caseIndexes.allSatisfy { try $0.isThere }
  }

  /// The number of cases that wait for some index.
  private static func backlog(of database: SQLiteConnection) throws -> Int {
    try database.caseIndexes.map { try $0.backlog }.max() ?? 0
  }

  /// Makes those indexes that are missing, empty. If there is a case, and none of the indexes, it first copies the
  /// database.
  private func makeIndexes() throws(CaseStoreError) {
    try files.checkIsSameFile()
    try use { [files] database in
      let index = SearchIndex(database: database)
      let make = {
        for missing in database.caseIndexes where try !missing.isThere { try missing.make() }
      }
      if try index.isThere || index.backlog == 0 {
        try database.transaction(for: .writing, make)
      } else {
        try StoreCopy(of: files).make(of: database, before: make)
      }
    }
  }
}

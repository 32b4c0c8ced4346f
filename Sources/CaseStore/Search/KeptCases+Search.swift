public import Cases

extension KeptCases {
  /// So many cases are indexed before others may write.
  private static let indexedAtOnce = 2_000
  /// Copying and indexing so many cases takes about half a second.
  private static let unnoticed = 10_000
  /// So many cases after it was said last how many there are, it is said again.
  private static let toldAgainAfter = 50_000

  /// The cases that meet a query, in its order.
  ///
  /// A case whose row is damaged is left out, so that one does not hide the others.
  public func list(_ query: CaseQuery) throws(CaseStoreError) -> CaseListing {
    guard let list = CaseList(query) else { return CaseListing(entries: [], isCut: false) }
    // What could not be indexed is found without.
    if list.isSearch { try? index() }
    return try read { tables in try list.listing(tables.database) }
  }

  /// Indexes the cases that are not yet, as after the first start of this version or where one before changed some.
  ///
  /// - Parameter telling: Is told how many they are, before a wait that somebody would notice, and now and then how many
  ///   are left; without it nobody has to wait, and nothing is done then.
  public func index(telling: ((Int) -> Void)? = nil) throws(CaseStoreError) {
    let (isThere, backlog) = try read { tables in
      let index = SearchIndex(database: tables.database)
      return (try index.isThere, try index.backlog)
    }
    guard backlog > 0 else { return }
    if backlog > Self.unnoticed {
      guard let telling else { return }
      if !isThere { try use(StoreCopy(of: files).checkRoom) }
      telling(backlog)
    }
    if !isThere { try makeIndexes() }
    for indexed in stride(from: 0, through: backlog, by: Self.indexedAtOnce) {
      if indexed > 0, indexed.isMultiple(of: Self.toldAgainAfter) { telling?(backlog - indexed) }
      let isDeletedElsewhere = try write { tables in
        try SearchIndex(database: tables.database).addSome(Self.indexedAtOnce)
      }
      if isDeletedElsewhere { StoreCopy(of: files).remove() }
    }
  }

  /// Makes the indexes of a store that was just opened, where nobody notices; many cases wait until somebody looks for
  /// one, and can be told.
  func prepareToSearch() {
    let isQuick = try? read { tables in
      let index = SearchIndex(database: tables.database)
      return try !index.isThere && index.backlog <= Self.unnoticed
    }
    // Without them cases are found too, only more slowly.
    if isQuick == true { try? makeIndexes() }
  }

  /// Makes the indexes, with no case in them yet, and before that a copy where there is a case to copy.
  private func makeIndexes() throws(CaseStoreError) {
    try files.checkIsSameFile()
    try use { [files] database in
      let index = SearchIndex(database: database)
      if try index.backlog == 0 {
        try database.transaction(for: .writing, index.make)
      } else {
        try StoreCopy(of: files).make(of: database, before: index.make)
      }
    }
  }
}

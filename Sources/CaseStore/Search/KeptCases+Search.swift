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
    let (isThere, haveInitials, backlog) = try read { tables in
      let index = SearchIndex(database: tables.database)
      let initials = InitialsIndex(database: tables.database)
      return (try index.isThere, try initials.isThere, try max(index.backlog, initials.backlog))
    }
    guard backlog > 0 else { return }
    if backlog > Self.unnoticed {
      guard let telling else { return }
      if !isThere { try use(StoreCopy(of: files).checkRoom) }
      telling(backlog)
    }
    if !isThere || !haveInitials { try makeIndexes() }
    for indexed in stride(from: 0, through: backlog, by: Self.indexedAtOnce) {
      if indexed > 0, indexed.isMultiple(of: Self.toldAgainAfter) { telling?(backlog - indexed) }
      let isDeletedElsewhere = try write { tables in
        try InitialsIndex(database: tables.database).addSome(Self.indexedAtOnce)
        return try SearchIndex(database: tables.database).addSome(Self.indexedAtOnce)
      }
      if isDeletedElsewhere { StoreCopy(of: files).remove() }
    }
  }

  /// Makes the indexes of a store that was just opened, if that takes no noticeable time. If there are many cases, that
  /// waits until somebody searches and can be told.
  func prepareToSearch() {
    let isQuick = try? read { tables in
      let index = SearchIndex(database: tables.database)
      let initials = InitialsIndex(database: tables.database)
      return try !(index.isThere && initials.isThere) && max(index.backlog, initials.backlog) <= Self.unnoticed
    }
    // Without indexes a search is only slower.
    if isQuick == true { try? makeIndexes() }
  }

  /// Makes those indexes that are missing, empty. If there is a case, and none of the indexes, it first copies the
  /// database.
  private func makeIndexes() throws(CaseStoreError) {
    try files.checkIsSameFile()
    try use { [files] database in
      let index = SearchIndex(database: database)
      let initials = InitialsIndex(database: database)
      let make = {
        if try !index.isThere { try index.make() }
        if try !initials.isThere { try initials.make() }
      }
      if try index.isThere || index.backlog == 0 {
        try database.transaction(for: .writing, make)
      } else {
        try StoreCopy(of: files).make(of: database, before: make)
      }
    }
  }
}

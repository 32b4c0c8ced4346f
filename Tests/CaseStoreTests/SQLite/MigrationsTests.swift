import CSQLite
import Testing

@testable import CaseStore

@Suite("The steps of a file's tables")
struct MigrationsTests {
  private static let first = (name: "first", script: "CREATE TABLE one (a TEXT); INSERT INTO one VALUES ('kept')")
  private static let second = (name: "second", script: "CREATE TABLE two (b TEXT)")

  private let database: ScratchDatabase
  private var connection: SQLiteConnection { database.connection }

  init() throws {
    database = try ScratchDatabase()
  }

  private func tables() throws -> [String] {
    try connection.rows("SELECT name FROM sqlite_master WHERE name IN ('one', 'two') ORDER BY name").map {
      try $0.text("name")
    }
  }

  private func applied() throws -> [String] {
    try connection.rows("SELECT identifier FROM grdb_migrations ORDER BY rowid").map { try $0.text("identifier") }
  }

  @Test("are all taken in an empty file, and none again")
  func emptyFile() throws {
    let migrations = SQLiteMigrations(steps: [Self.first, Self.second])
    try migrations.bringUpToDate(connection)
    try migrations.bringUpToDate(connection)
    #expect(try tables() == ["one", "two"])
    #expect(try applied() == ["first", "second"])
  }

  @Test("go on where GRDB left off")
  func goOn() throws {
    try connection.execute(
      script: """
        CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
        INSERT INTO grdb_migrations VALUES ('first');
        CREATE TABLE one (a TEXT);
        """)
    try SQLiteMigrations(steps: [Self.first, Self.second]).bringUpToDate(connection)
    #expect(try applied() == ["first", "second"])
    #expect(try connection.rows("SELECT * FROM one") == [])
  }

  @Test("only read a file that has had them all")
  func onlyReads() throws {
    let migrations = SQLiteMigrations(steps: [Self.first])
    try migrations.bringUpToDate(connection)
    try connection.transaction(for: .writing) {
      try migrations.bringUpToDate(try SQLiteConnection(path: database.path))
    }
  }

  @Test("leave a file alone that has had one they do not know")
  func unknown() throws {
    try SQLiteMigrations(steps: [Self.first, (name: "third", script: "SELECT 1")]).bringUpToDate(connection)
    #expect(throws: SQLiteMigrations.UnknownStep.self) {
      try SQLiteMigrations(steps: [Self.first, Self.second]).bringUpToDate(connection)
    }
    #expect(try tables() == ["one"])
  }

  @Test("leave nothing where one of them fails")
  func fails() throws {
    let broken = SQLiteMigrations(steps: [Self.first, (name: "broken", script: "CREATE TABLE two (b TEXT); no SQL")])
    #expect(try ScratchDatabase.code { try broken.bringUpToDate(connection) } == SQLITE_ERROR)
    #expect(try tables() == [])
    try SQLiteMigrations(steps: [Self.first]).bringUpToDate(connection)
    #expect(try tables() == ["one"])
  }

  @Test("name the failure of a file that cannot be read, rather than take it for an empty one")
  func unreadable() throws {
    try connection.execute(script: "CREATE TABLE grdb_migrations (other TEXT)")
    #expect(
      try ScratchDatabase.code { try SQLiteMigrations(steps: [Self.first]).bringUpToDate(connection) } == SQLITE_ERROR)
    #expect(try tables() == [])
  }
}

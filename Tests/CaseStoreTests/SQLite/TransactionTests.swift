import CSQLite
import TestSupport
import Testing

@testable import CaseStore

@Suite("A transaction of SQLite")
struct TransactionTests {
  private let database: ScratchDatabase
  private var connection: SQLiteConnection { database.connection }

  init() throws {
    database = try ScratchDatabase()
  }

  @Test("is seen by others once it is whole")
  func commits() throws {
    let result = try connection.transaction(for: .writing) {
      try database.add("a", 1)
      try database.add("b", 2)
      #expect(try database.names() == [])
      return "done"
    }
    #expect(result == "done")
    #expect(try database.names() == ["a", "b"])
  }

  @Test("leaves nothing where something in it fails, and the next one works")
  func undone() throws {
    struct Other: Error {}
    #expect(throws: Other.self) {
      try connection.transaction(for: .writing) {
        try database.add("a", 1)
        throw Other()
      }
    }
    let broken = try ScratchDatabase.code {
      try connection.transaction(for: .writing) {
        try database.add("a", 1)
        try database.add("a", 2)
      }
    }
    #expect(broken == SQLITE_CONSTRAINT | 8 << 8)
    try connection.transaction(for: .writing) { try database.add("b", 1) }
    #expect(try database.names() == ["b"])
  }

  @Test("is refused within another one, which goes on", arguments: [SQLiteConnection.Purpose.reading, .writing])
  func nested(purpose: SQLiteConnection.Purpose) throws {
    try connection.transaction(for: .writing) {
      try database.add("a", 1)
      let code = try ScratchDatabase.code {
        try connection.transaction(for: purpose) { try database.add("never", 1) }
      }
      #expect(code == SQLITE_ERROR)
      try database.add("b", 2)
    }
    #expect(try database.names() == ["a", "b"])
  }

  @Test("for reading sees one state, whatever is written meanwhile")
  func oneState() throws {
    try connection.execute(script: "PRAGMA journal_mode = WAL")
    try database.add("a", 1)
    let other = try SQLiteConnection(path: database.path)
    try other.transaction(for: .reading) {
      #expect(try other.rows("SELECT * FROM things").count == 1)
      try database.add("b", 2)
      #expect(try other.rows("SELECT * FROM things").count == 1)
    }
    #expect(try other.rows("SELECT * FROM things").count == 2)
  }

  @Test("for writing waits for whoever writes, and is called busy in the end")
  func busy() throws {
    let other = try SQLiteConnection(path: database.path)
    try other.transaction(for: .writing) {
      let code = try ScratchDatabase.code { try connection.transaction(for: .writing) { try database.add("b", 1) } }
      #expect(code == SQLITE_BUSY)
    }
    try connection.transaction(for: .writing) { try database.add("a", 1) }
    #expect(try database.names() == ["a"])
  }

  @Test("waits for as long as it is told to")
  func waits() throws {
    var attempts: [Int] = []
    let patient = try SQLiteConnection(path: database.path) { attempt in
      attempts.append(attempt)
      return attempt < 2
    }
    try connection.transaction(for: .writing) {
      let code = try ScratchDatabase.code { try patient.transaction(for: .writing) { try database.add("b", 1) } }
      #expect(code == SQLITE_BUSY)
    }
    #expect(attempts == [0, 1, 2])
  }

  @Test("is undone where the program ends within it, and leaves nothing locked")
  func abandoned() throws {
    do {
      let other = try SQLiteConnection(path: database.path)
      try other.execute(script: "BEGIN IMMEDIATE; INSERT INTO things (name) VALUES ('never')")
    }
    try database.add("a", 1)
    #expect(try database.names() == ["a"])
  }
}

@Suite("Opening with SQLite")
struct OpeningTests {
  @Test("makes no file where there is none")
  func missing() throws {
    let folder = try ScratchFolder()
    let failure = #expect(throws: SQLiteFailure.self) { try SQLiteConnection(path: "\(folder.path)/none.sqlite") }
    #expect(failure?.kind == SQLITE_CANTOPEN)
    #expect(failure?.systemNumber == 2)
    #expect(try folder.names == [])
  }

  @Test("reads nothing; what is no database is said to be none when it is read")
  func noDatabase() throws {
    let folder = try ScratchFolder()
    try folder.write(String(repeating: "no database", count: 1_000), to: "text")
    let connection = try SQLiteConnection(path: "\(folder.path)/text")
    #expect(try ScratchDatabase.code { _ = try connection.rows("SELECT * FROM sqlite_master") } == SQLITE_NOTADB)
  }
}

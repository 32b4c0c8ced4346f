import CSQLite
import Foundation
import Testing

@testable import CaseStore

@Suite("A statement of SQLite")
struct StatementTests {
  private let database: ScratchDatabase
  private var connection: SQLiteConnection { database.connection }

  init() throws {
    database = try ScratchDatabase()
  }

  private func echo(_ value: SQLValue) throws -> SQLValue? {
    try connection.rows("SELECT ?", [value]).first?.values.first
  }

  @Test(
    "gives back texts as they are, with what is within them",
    arguments: [
      "", "\0", "a\0b", "\0\0", "李三 🙂", "e\u{301}", "\u{FEFF}", "\u{10FFFF}", "'; DROP TABLE things; --",
      String(repeating: "长", count: 100_000),
    ])
  func texts(text: String) throws {
    let given = try echo(.text(text))
    #expect(given == .text(text))
    if case .text(let given) = given { #expect(Array(given.utf8) == Array(text.utf8)) }
  }

  @Test("gives back texts that are not kept in UTF-8")
  func bridgedText() throws {
    let text = NSString(string: "李三" + String(repeating: "长", count: 40)) as String
    #expect(try echo(.text(text)) == .text(text))
  }

  @Test("gives back numbers up to the edges", arguments: [Int64.min, Int64.min + 1, -1, 0, 1, .max - 1, .max])
  func numbers(number: Int64) throws {
    #expect(try echo(.integer(number)) == .integer(number))
  }

  @Test("tells null from nothing")
  func null() throws {
    #expect(try echo(.null) == .null)
    try database.add("", 0)
    try database.add(nil, nil)
    let rows = try connection.rows("SELECT name, size FROM things ORDER BY id")
    #expect(try rows.map { try $0.textIfAny("name") } == ["", nil])
    #expect(try rows.map { try $0.integerIfAny("size") } == [0, nil])
    #expect(throws: UnreadableRow.self) { try rows[1].text("name") }
    #expect(throws: UnreadableRow.self) { try rows[1].integer("size") }
  }

  @Test("gives no text for a number, no number for a text, and nothing for a column that is not there")
  func kinds() throws {
    let row = try #require(try connection.rows("SELECT 1 AS number, '1' AS text").first)
    #expect(try row.integer("number") == 1)
    #expect(try row.text("text") == "1")
    #expect(throws: UnreadableRow.self) { try row.text("number") }
    #expect(throws: UnreadableRow.self) { try row.integer("text") }
    #expect(throws: UnreadableRow.self) { try row.textIfAny("other") }
    #expect(throws: UnreadableRow.self) { try row.integerIfAny("other") }
  }

  @Test(
    "gives of what no table of the store holds neither text nor number",
    arguments: ["1.5", "x'00ff'", "9223372036854775808"])
  func otherKinds(literal: String) throws {
    let row = try #require(try connection.rows("SELECT \(literal) AS odd, 'text' AS even").first)
    #expect(throws: UnreadableRow.self) { try row.textIfAny("odd") }
    #expect(throws: UnreadableRow.self) { try row.integerIfAny("odd") }
    #expect(try row.text("even") == "text")
    #expect(try ScratchDatabase.code { try connection.run("SELECT ?", row.values.dropLast()) } == SQLITE_MISMATCH)
  }

  @Test("mends a text that is not UTF-8")
  func notUTF8() throws {
    #expect(try connection.rows("SELECT CAST(x'61ff62' AS TEXT) AS text").first?.text("text") == "a\u{FFFD}b")
  }

  @Test("fails with the code that says which rule was broken")
  func failures() throws {
    try database.add("a", 1)
    #expect(try ScratchDatabase.code { try database.add("a", 2) } == SQLITE_CONSTRAINT | 8 << 8)
    let text = "INSERT INTO things (size) VALUES (?)"
    #expect(try ScratchDatabase.code { try connection.run(text, [.text("many")]) } == SQLITE_CONSTRAINT | 12 << 8)
    #expect(try ScratchDatabase.code { try connection.run("SELECT * FROM nowhere") } == SQLITE_ERROR)
    #expect(try ScratchDatabase.code { try connection.run("no SQL") } == SQLITE_ERROR)
    #expect(try ScratchDatabase.code { try connection.execute(script: "SELECT 1; no SQL") } == SQLITE_ERROR)
  }

  @Test("is used again after it failed, with nothing left of the values it had then")
  func usedAgain() throws {
    try database.add("a", 1)
    for _ in 0..<3 {
      #expect(throws: SQLiteFailure.self) { try database.add("a", 7) }
      #expect(throws: SQLiteFailure.self) {
        try connection.run("INSERT INTO things (name, size) VALUES (?, ?)", [.text("short")])
      }
    }
    try database.add(nil, 2)
    try database.add("b", nil)
    let sizes = try connection.rows("SELECT size FROM things ORDER BY id").map { try $0.integerIfAny("size") }
    #expect(sizes == [1, 2, nil])
  }

  @Test("wants as many values as it has places", arguments: [0, 1, 3])
  func countOfValues(count: Int) throws {
    let values = Array(repeating: SQLValue.null, count: count)
    #expect(try ScratchDatabase.code { _ = try connection.rows("SELECT ?, ?", values) } == SQLITE_RANGE)
  }

  @Test("is one and no more, so that none is left out unseen", arguments: ["", " ", "-- none", "SELECT 1; SELECT 2"])
  func oneStatement(sql: String) throws {
    #expect(try ScratchDatabase.code { try connection.run(sql) } == SQLITE_MISUSE)
  }

  @Test("is not begun anew while it still gives rows, and is ready again when whoever reads gives up")
  func whileReading() throws {
    for name in ["a", "b", "c"] { try database.add(name, nil) }
    struct Enough: Error {}
    let sql = "SELECT name FROM things ORDER BY id"
    var read: [String] = []
    #expect(throws: Enough.self) {
      try connection.run(sql) { row in
        read.append(try row.text("name"))
        #expect(try ScratchDatabase.code { try connection.run(sql) } == SQLITE_MISUSE)
        if read.count == 2 { throw Enough() }
      }
    }
    #expect(read == ["a", "b"])
    #expect(try connection.rows(sql).map { try $0.text("name") } == ["a", "b", "c"])
  }

  @Test("sees the columns that another program added since")
  func columnsAdded() throws {
    try database.add("a", 1)
    let sql = "SELECT * FROM things"
    #expect(try connection.rows(sql).first?.columns == ["id", "name", "size"])
    let other = try SQLiteConnection(path: database.path)
    try other.execute(script: "ALTER TABLE things ADD COLUMN color TEXT DEFAULT 'red'")
    #expect(try connection.rows(sql).first?.text("color") == "red")
  }

  @Test("says how many rows it changed, and which it added")
  func counts() throws {
    for name in ["a", "b", "c"] { try database.add(name, nil) }
    #expect(connection.lastInserted == 3)
    try connection.run("UPDATE things SET size = 1 WHERE id > ?", [.integer(1)])
    #expect(connection.changes == 2)
  }
}

import Guides

extension ValueQuestion {
  private enum KindWord: String, CaseIterable {
    case number, decimal, money, date, text
  }

  /// Reads what a step asks for.
  init(reading cursor: YAMLCursor, leads: Choice.Leads) {
    let numberKeys = ["from", "to"]
    let dateKeys = ["not-before", "not-after"]
    let textKeys = ["limit", "check", "lookalikes"]
    let all = cursor.fields(["kind", "private"] + numberKeys + dateKeys + textKeys)
    let word = all.required("kind") { $0.word(KindWord.self) } ?? nil
    let own = word == .date ? dateKeys : word == .text ? textKeys : numberKeys
    for key in word == nil ? [] : all.present(of: (numberKeys + dateKeys + textKeys).filter({ !own.contains($0) })) {
      cursor.refuse(.unknownKey(key, known: ["kind", "private"] + own))
    }
    let kind: Kind =
      switch word {
      case .number, nil: .whole
      case .decimal: .decimal
      case .money: .money
      case .date: .date
      case .text: .text(FieldRule(readingText: all))
      }
    self.init(
      kind: kind, least: all.optional(own[0]) { Bound(reading: $0, of: kind) } ?? nil,
      most: all.optional(own[1]) { Bound(reading: $0, of: kind) } ?? nil,
      isPrivate: all.optional("private") { $0.agrees() } ?? false, leads: leads)
  }
}

extension ValueQuestion.Bound {
  /// Reads a bound; `nil` after reporting that it is none.
  fileprivate init?(reading cursor: YAMLCursor, of kind: ValueQuestion.Kind) {
    let word = cursor.word ?? ""
    switch kind {
    case .text: return nil
    case .date:
      if word == "today" {
        self = .today
      } else if let day = CalendarDay(iso: word) {
        self = .day(day)
      } else {
        cursor.refuse(.expected(.day))
        return nil
      }
    case .whole, .decimal, .money:
      guard let number = FixedNumber(word) else {
        cursor.refuse(.expected(.decimal))
        return nil
      }
      self = .number(number)
    }
  }
}

extension Comparison {
  /// Reads how a value compares: a mapping from how to with what.
  init(reading cursor: YAMLCursor, countsDays: Bool) {
    let ways = Operator.allCases.map(\.rawValue)
    let fields = cursor.fields(ways)
    if cursor.isMapping, fields.entries.isEmpty { cursor.refuse(.expectedKeys(ways)) }
    let tests = Operator.allCases.compactMap { how in
      fields.optional(how.rawValue) { Test(how, $0.text()) }
    }
    self.init(tests, countsDays: countsDays)
  }
}

extension ValueText {
  /// Reads the words around a value.
  init(reading cursor: YAMLCursor) {
    let fields = cursor.fields(["unit", "hint", "wrong"])
    self.init(
      unit: fields.optional("unit") { $0.text() }, hint: fields.optional("hint") { $0.text() },
      wrong: fields.optional("wrong") { $0.text() })
  }
}

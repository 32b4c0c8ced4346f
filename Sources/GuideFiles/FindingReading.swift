import Guides

extension RetryQuestion {
  init(reading cursor: YAMLCursor) {
    let fields = cursor.fields(["id", "choices"])
    self.init(id: fields.name("id"), choices: fields.required("choices") { $0.list(Option.init(reading:)) } ?? [])
  }
}

extension RetryQuestion.Option {
  fileprivate init(reading cursor: YAMLCursor) {
    let fields = cursor.fields(["id", "outcome", "to"])
    self.init(
      id: fields.name("id"), outcome: fields.required("outcome") { $0.word(RetryOutcome.self) ?? .same } ?? .same,
      to: fields.optional("to", Destination.init(reading:)))
  }
}

extension Finding {
  /// Reads a finding in a guide that has questions of its own.
  init(reading cursor: YAMLCursor, asking own: [RetryID]) {
    let fields = cursor.fields(["id", "article", "retry", "actor", "phones", "follow-up", "passages", "then"])
    let rules = fields.required("retry") { $0.retryRules(asking: own) } ?? []
    self.init(
      id: fields.name("id"), article: fields.list("article") { $0.paragraph() },
      retry: rules.last?.retry ?? .none, retryRules: rules.dropLast(), actor: fields.name("actor"),
      phones: fields.names("phones"), followUp: fields.optional("follow-up", \.followUp) ?? nil,
      passages: fields.list("passages", Passage.init(reading:)),
      then: fields.optional("then", Destination.init(reading:)))
  }
}

extension Finding {
  private enum Counting: String, CaseIterable {
    case solved
    case waiting
    case passedOn = "passed-on"

    var ending: Ending {
      switch self {
      case .solved: .solved
      case .waiting: .waiting
      case .passedOn: .handedOver
      }
    }
  }

  init(readingEnding cursor: YAMLCursor) {
    let fields = cursor.fields(["id", "counts-as", "article", "actor", "phones", "follow-up", "passages"])
    let counting: Counting? = fields.required("counts-as") { $0.word(Counting.self) } ?? nil
    self = .ending(
      id: fields.name("id"), countsAs: counting?.ending ?? .solved, article: fields.list("article") { $0.paragraph() },
      actor: fields.optional("actor") { $0.name() }, phones: fields.names("phones"),
      followUp: fields.optional("follow-up", \.followUp) ?? nil,
      passages: fields.list("passages", Passage.init(reading:)))
  }
}

extension YAMLCursor {
  /// What is asked after a finding: one question, or rules of which the last always fits.
  fileprivate func retryRules(asking own: [RetryID]) -> [Finding.RetryRule] {
    guard word == nil else { return [Finding.RetryRule(when: .always, retry: retry(asking: own))] }
    let rules = list { rule in
      let fields = rule.fields(["when", "ask"])
      return Finding.RetryRule(
        when: fields.optional("when", Condition.init(reading:)) ?? .always,
        retry: fields.required("ask") { $0.retry(asking: own) } ?? .none)
    }
    if case .list = content, rules.last?.when != .always { refuse(.flaw(.retryWithoutLastRule)) }
    return rules
  }

  private func retry(asking own: [RetryID]) -> RetryID {
    let known = RetryID.all + own
    guard let retry = word.map({ RetryID($0) }), known.contains(retry) else {
      refuse(.expectedOne(of: known.map(\.rawValue)))
      return .none
    }
    return retry
  }

  /// Working days, a number of days, or the word that says that one is asked for.
  fileprivate var followUp: FollowUp? {
    if word == "asked" { return .asked }
    guard isMapping else { return days.map { .workingDays($0) } }
    let count = fields(["days"]).required("days") { $0.number() } ?? 0
    guard (0...GuideFileFlaw.mostDays).contains(count) else {
      refuse(.expected(.days))
      return nil
    }
    return .days(count)
  }

  /// Days are counted one by one, so that an age of them would never end.
  private var days: ClosedRange<Int>? {
    guard case .list = content else {
      refuse(.expected(.days))
      return nil
    }
    let days = list { $0.number() }
    guard days.count == 2, days[0] <= days[1], days[1] <= GuideFileFlaw.mostDays else {
      refuse(.expected(.days))
      return nil
    }
    return days[0]...days[1]
  }
}

extension Guide {
  /// The words of each choice of an answer, or of its value, outside of a walk or for the answers on its path.
  public func words(of answer: Answer, at id: PlaceID, given answers: [PlaceID: Answer]? = nil) -> [String] {
    guard let question = step(id)?.asks else { return answer.choices.map { words(of: $0, at: id, given: answers) } }
    return [words(of: answer.value, asked: question, at: id)]
  }

  /// A value as it is shown: hidden if only agents may see it.
  func words(of value: Value?, asked question: ValueQuestion, at id: PlaceID) -> String {
    guard let value else { return wording.values.notCarried }
    if question.isPrivate, wording.hidesPrivateValues { return wording.values.hidden }
    return wording.values.words(for: value, of: question.kind, unit: text(of: id).value?.unit)
  }

  /// A value of a step as it is shown, whoever may see it.
  public func words(of value: Value, at id: PlaceID) -> String {
    guard let question = step(id)?.asks else { return value.plain }
    return wording.values.words(for: value, of: question.kind, unit: text(of: id).value?.unit)
  }

  /// What a test of a comparison compares the value of a step with, as it is shown.
  public func words(of test: Comparison.Test, at id: PlaceID) -> String {
    switch step(id)?.asks?.kind {
    case .whole, .decimal, .money: FixedNumber(test.with).map { words(of: .number($0), at: id) } ?? test.with
    case .date: CalendarDay(iso: test.with).map { words(of: .day($0, countedOn: $0), at: id) } ?? test.with
    case .text, nil: test.with
    }
  }
}

extension Flow {
  /// Every step with the path of keys that leads to it in the flow's file.
  var stepsWithKeys: [(step: Step, keys: [String])] {
    let before = opening.map { ($0, ["opening", $0.id.rawValue]) }
    let inSections = sections.flatMap { section in
      section.steps.map { ($0, ["sections", section.id.rawValue, "steps", $0.id.rawValue]) }
    }
    return before + inSections
  }
}

extension Step {
  /// The choices that an author has written, each with its path of keys. The choices of a step that asks for a value all
  /// lead where the step says.
  func choicesWithKeys(at keys: [String]) -> [(choice: Choice, keys: [String])] {
    writtenChoices.map { ($0, asksValue ? keys : keys + ["choices", $0.id.rawValue]) }
  }

  /// The choices that an author has written; of a step that asks for a value one for all that lead where the step says.
  public var writtenChoices: [Choice] { asksValue ? Array(choices.prefix(1)) : choices }
}

extension Flow {
  /// Everything that is recognised, with the path of keys that leads to it in the flow's file.
  var recognitionsWithKeys: [(recognition: Recognition, keys: [String])] {
    recognises.all.enumerated().map { ($1, ["recognises", $1.id?.rawValue ?? String($0)]) }
  }
}

extension Fact {
  /// The path of keys that leads to the fact in the flow's file.
  var keys: [String] { ["facts", id.rawValue] }
}

extension Table {
  /// The path of keys that leads to the table in the flow's file.
  var keys: [String] { ["tables", id.rawValue] }
}

extension Finding {
  /// The path of keys that leads to the finding in the flow's file.
  var keys: [String] { [ends == nil ? "findings" : "endings", id.rawValue] }
}

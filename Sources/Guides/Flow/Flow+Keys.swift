extension Flow {
  /// Every step with the path of keys that leads to it in the flow's file.
  var stepsWithKeys: [(step: Step, keys: [String])] {
    let before = opening.map { ($0, ["opening", $0.id.rawValue]) }
    let inParts = parts.flatMap { part in
      part.steps.map { ($0, ["parts", part.id.rawValue, "steps", $0.id.rawValue]) }
    }
    return before + inParts
  }
}

extension Finding {
  /// The path of keys that leads to the finding in the flow's file.
  var keys: [String] { ["findings", id.rawValue] }
}

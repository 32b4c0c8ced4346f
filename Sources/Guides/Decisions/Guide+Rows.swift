extension Guide {
  /// The rows that can fit if a choice was taken at a step, whatever was answered at the others.
  func possibleRows(of rows: [Table.Row], after choice: ChoiceID, at step: PlaceID) -> [Table.Row] {
    var diagrams = DecisionDiagrams(of: self)
    guard let range = diagrams.ranges[step], let asked = self.step(step),
      let index = asked.choices.firstIndex(where: { $0.id == choice })
    else { return rows }
    let taken = range.lowerBound + DecisionDiagrams.Variable(index)
    let known = asked.takesSeveral ? taken..<(taken + 1) : range
    let settlement = diagrams.settlement(of: known, taken: [taken])
    return rows.filter { row in
      let diagram = diagrams.diagram(of: row.condition)
      return diagrams.settle(diagram, by: settlement) != DecisionDiagrams.never
    }
  }
}

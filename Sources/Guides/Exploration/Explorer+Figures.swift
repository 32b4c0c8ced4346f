extension Explorer {
  /// The sums over the edges.
  struct Figures {
    var count: UInt128?
    var shortest: Int
    var longest: Int
    var mean: Double
  }

  private struct Sum {
    var count: UInt128? = 0
    var weight = PathWeight(0)
    var mean = 0.0
    var shortest = Int.max
    var longest = 0
  }

  /// The sums over all paths, from their ends backwards.
  func figures() -> Figures {
    var sums: [Sum?] = Array(repeating: nil, count: edges.count)
    var waiting = edges.isEmpty ? [] : [0]
    while let number = waiting.last {
      guard sums[number] == nil else {
        waiting.removeLast()
        continue
      }
      let open = edges[number].compactMap(\.target).filter { sums[$0] == nil }
      guard open.isEmpty else {
        waiting += open
        continue
      }
      sums[number] = sum(of: edges[number], with: sums)
      waiting.removeLast()
    }
    let whole = sums.first.flatMap(\.self) ?? Sum()
    return Figures(
      count: whole.count, shortest: whole.shortest == .max ? 0 : whole.shortest, longest: whole.longest,
      mean: whole.mean)
  }

  private func sum(of edges: [Edge], with sums: [Sum?]) -> Sum {
    let end = Sum(count: 1, weight: PathWeight(1), mean: 0, shortest: 0, longest: 0)
    let ways = edges.map { edge in
      let rest = edge.target.flatMap { sums[$0] } ?? end
      return (edge, rest, weight: rest.weight * PathWeight(Double(edge.multiplicity)))
    }
    var whole = Sum()
    whole.weight = ways.map(\.weight).reduce(PathWeight(0), +)
    for (edge, rest, weight) in ways {
      let asked = edge.asks ? 1 : 0
      whole.count = Self.add(whole.count, edge.multiplicity, times: rest.count)
      whole.mean += weight.share(of: whole.weight) * (rest.mean + Double(asked))
      whole.shortest = min(whole.shortest, rest.shortest == .max ? .max : rest.shortest + asked)
      whole.longest = max(whole.longest, rest.longest + asked)
    }
    return whole
  }

  private static func add(_ sum: UInt128?, _ factor: UInt128, times count: UInt128?) -> UInt128? {
    guard let sum, let count else { return nil }
    let (multiple, tooLarge) = factor.multipliedReportingOverflow(by: count)
    let (total, over) = sum.addingReportingOverflow(multiple)
    return tooLarge || over ? nil : total
  }
}

/// Everything that walks through a guide can come to, without listing the walks.
///
/// Two walks share a node if they are at the same place, have the same sections before them, and agree in every answer
/// that later words or routes depend on: they go on alike. Numbers of paths are summed over the nodes, from the ends
/// backwards.
public struct Exploration: Sendable {
  /// The number of paths; `nil` if it does not fit 128 bits.
  public let pathCount: UInt128?
  /// The fewest questions on a path.
  public let shortest: Int
  /// The most questions on a path.
  public let longest: Int
  /// The mean number of questions; every path counts the same.
  public let mean: Double
  /// For each place that is reached, every set of passages that is shown there together.
  public let situations: [PlaceID: Set<[PassageID]>]
  /// Every way a path can end.
  public let endings: Set<Ending>
  /// The place where most walks differ, if there are too many walks to look through all of them. Then the figures are
  /// those of a part of them; `nil` if the figures are complete.
  public let crowdedPlace: PlaceID?
  /// The first flaw of each table: an answer for which it has no row, or several.
  let gaps: [TableID: Explorer.TableGap]
  /// The first walk that leaves the last section where there is no hand-over.
  let openEnd: Explorer.OpenEnd?
  /// How much work it was, counted as `Explorer.mostWork` counts it.
  let work: Int
  private let nodes: [PlaceID: [[PassageID]: Int]]
  private let trails: [Explorer.Trail]

  /// Explores a guide whose steps do not lead in a circle.
  public init(of guide: Guide) {
    self.init(of: guide, mostWork: nil)
  }

  /// Explores a guide for the figures about its paths alone. Passages are left out, so that all the walks that words tell
  /// apart need not be.
  public init(ofPathsIn guide: Guide) {
    self.init(of: guide, mostWork: nil) { _, _ in false }
  }

  /// Explores a guide with a limit for the work.
  ///
  /// - Parameter follows: Whether walks are told apart that a passage tells apart. Other passages count as not shown.
  init(of guide: Guide, mostWork: Int?, follows: (PlaceID, PassageID) -> Bool = { _, _ in true }) {
    var explorer = Explorer(guide: guide, mostWork: mostWork, follows: follows)
    explorer.run()
    let figures = explorer.figures()
    pathCount = figures.count
    shortest = figures.shortest
    longest = figures.longest
    mean = figures.mean
    situations = explorer.situations.mapValues { Set($0.keys) }
    endings = explorer.endings
    crowdedPlace = explorer.crowdedPlace
    nodes = explorer.situations
    trails = explorer.trails
    gaps = explorer.gaps
    openEnd = explorer.openEnd
    work = explorer.work
  }

  /// The answers of a walk to a place that shows exactly these passages; `nil` if no walk does.
  public func answers(leadingTo place: PlaceID, showing passages: [PassageID]) -> [PlaceID: Answer]? {
    nodes[place]?[passages].map { answers(leadingTo: $0) }
  }

  /// The answers of the walk by which the search first came to a node.
  func answers(leadingTo node: Int) -> [PlaceID: Answer] {
    var answers: [PlaceID: Answer] = [:]
    var trail = trails[node]
    while let before = trail.node {
      if let (step, given) = trail.answer { answers[step] = given }
      trail = trails[before]
    }
    return answers
  }
}

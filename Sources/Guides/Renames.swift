/// The names that steps, findings and choices had in earlier versions of a guide, so that kept answers still mean what
/// they meant.
public struct Renames: Sendable, Hashable {
  /// For the earlier name of a step or a finding, the one of today.
  public var places: [PlaceID: PlaceID]
  /// For a step, under its name of today: for the earlier name of a choice, the one of today.
  public var choices: [PlaceID: [ChoiceID: ChoiceID]]

  /// Makes a list of names.
  public init(places: [PlaceID: PlaceID] = [:], choices: [PlaceID: [ChoiceID: ChoiceID]] = [:]) {
    self.places = places
    self.choices = choices
  }

  /// The name of today; the question after a finding goes by the finding's name.
  public func today(_ place: PlaceID) -> PlaceID {
    for (finding, retry) in Finding.readings(ofRetry: place) {
      guard let renamed = places[finding].map(Finding.retryStep(after:)) else { continue }
      return retry.map { PlaceID("\(renamed)/\($0)") } ?? renamed
    }
    return places[place] ?? place
  }

  /// What was kept under the names of then, under those of today. If something is kept under today's name too, that counts.
  public func today<Kept>(_ kept: [PlaceID: Kept]) -> [PlaceID: Kept] {
    guard !places.isEmpty else { return kept }
    let moved = kept.filter { today($0.key) != $0.key }.sorted { $0.key < $1.key }
    var renamed = kept
    for (place, value) in moved {
      renamed[place] = nil
      if kept[today(place)] == nil { renamed[today(place)] = value }
    }
    return renamed
  }

  /// The answer to a step under the choices' names of today.
  public func today(_ answer: Answer, at step: PlaceID) -> Answer {
    guard let names = choices[step] else { return answer }
    return Answer(answer.choices.map { names[$0] ?? $0 })
  }
}

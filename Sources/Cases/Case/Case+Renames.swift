public import Guides

extension Case {
  /// The case with the names that a guide of today has for its places and choices.
  public func renamed(by renames: Renames) -> Case {
    var renamed = self
    renamed.answers = [:]
    for (step, kept) in renames.today(answers) {
      renamed.answers[step] = TimedAnswer(renames.today(kept.answer, at: step), at: kept.answeredAt)
    }
    renamed.notes = renames.today(notes)
    renamed.cursor = renames.today(cursor)
    renamed.drafts = CaseDrafts(
      Dictionary(
        drafts.texts.map { field, text in
          if case .note(let place) = field { (.note(renames.today(place)), text) } else { (field, text) }
        }, uniquingKeysWith: { first, _ in first }))
    return renamed
  }
}

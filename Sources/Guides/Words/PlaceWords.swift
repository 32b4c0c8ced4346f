/// The words of a place in the situation of a path: with the passages and variants that are shown then.
public struct PlaceWords: Sendable, Hashable {
  /// The place.
  public let id: PlaceID
  /// The title.
  public let title: String
  /// A few words for lists.
  public let short: String
  /// The blocks that are shown, in order.
  public let body: [TextBlock]
  /// What an agent reads aloud.
  public let say: String
  /// What only an agent sees.
  public let aside: String?
  /// At a finding: the next action.
  public let action: String?
  /// The words of the choices, in the step's order; none at a step that asks for a value.
  public let choices: [ChoiceWords]
  /// The addresses in those blocks, in order, each once.
  public let addresses: [AddressText]
  /// The telephone lines of a finding, in order.
  public let phones: [PhoneText]
}

extension Guide {
  /// The words of a place, for the answers on the path to it.
  public func words(of id: PlaceID, given answers: [PlaceID: Answer]) -> PlaceWords {
    let words = filled(text(of: id), given: answers)
    let standing = standingPassages(at: id, given: answers)
    let variant = standing.compactMap { words.variants[$0] }.first
    let body = words.body.filter { block in block.passage.map(standing.contains) ?? true }
    return PlaceWords(
      id: id, title: words.title, short: words.short, body: body, say: variant?.say ?? words.say, aside: words.aside,
      action: variant?.action ?? words.action,
      choices: (step(id)?.wordedChoices ?? []).map { ChoiceWords(id: $0, text: words.choices[$0] ?? $0.rawValue) },
      addresses: addresses(in: body), phones: (finding(id)?.phones ?? []).compactMap { texts.phones[$0] })
  }

  private func addresses(in body: [TextBlock]) -> [AddressText] {
    var seen: Set<String> = []
    return body.flatMap { Addresses.all(in: $0.text) }.filter { seen.insert($0).inserted }.map { address in
      texts.addresses.first { $0.address == address }
        ?? AddressText(address: address, label: address, origin: .ours)
    }
  }
}

/// Filling in the names in braces.
extension Guide {
  /// The words that a name in braces stands for: those of the answer to the step of that name, or of the value of the fact
  /// of that name; `nil` if nothing has the name.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - answers: The answers; `nil` where words are shown outside of a walk, and the name stands for what is asked.
  ///   - asking: The names that this one is looked up for, so that words that name each other come to an end.
  func words(for name: String, given answers: [PlaceID: Answer]?, asking: Set<String> = []) -> String? {
    let id = PlaceID(name)
    guard let step = step(id) else { return words(forFact: InputID(name), given: answers) }
    guard !step.isPage else { return nil }
    guard let answers else { return "\u{3014}\(text(of: id).short)\u{3015}" }
    guard let answer = answers[id], !asking.contains(name) else { return wording.unanswered }
    if let question = step.asks { return words(of: answer.value, asked: question, at: id) }
    let choices = text(of: id).choices
    return answer.choices.map { choice in
      filled(choices[choice] ?? choice.rawValue, given: answers, asking: asking.union([name]))
    }
    .joined(separator: wording.and)
  }

  /// The words for a fact's value; outside of a walk, for what it is about.
  private func words(forFact id: InputID, given answers: [PlaceID: Answer]?) -> String? {
    guard fact(id) != nil, let words = texts.facts[id] else { return nil }
    guard let answers else { return "\u{3014}\(words.title)\u{3015}" }
    return values(of: id, given: answers).first.flatMap { words.values[$0] } ?? wording.unanswered
  }

  /// A text with the words for its names. What names nothing, which no checked guide has, stays as it is.
  func filled(_ text: String, given answers: [PlaceID: Answer]?, asking: Set<String> = []) -> String {
    let pieces = BracedName.pieces(of: text)
    if pieces == [.words(text)] { return text }
    return pieces.map { piece in
      switch piece {
      case .words(let words): words
      case .name(let name): words(for: name, given: answers, asking: asking) ?? "{\(name)}"
      case .open(let words): "{" + words
      }
    }
    .joined()
  }
}

extension Guide {
  /// The words of a place with each text filled in. Most have no brace; they are not made anew for each frame.
  func filled(_ words: PlaceText, given answers: [PlaceID: Answer]?) -> PlaceText {
    words.hasBrace ? words.map { filled($0, given: answers) } : words
  }
}

extension PlaceText {
  /// Whether some text that may have names in braces has a brace.
  fileprivate var hasBrace: Bool {
    BracedName.isIn(title) || BracedName.isIn(say) || aside.map(BracedName.isIn) == true
      || action.map(BracedName.isIn) == true || choices.values.contains(where: BracedName.isIn)
      || summaries.values.contains(where: BracedName.isIn)
      || body.contains { $0.takesNames && BracedName.isIn($0.text) }
      || variants.values.contains { $0.say.map(BracedName.isIn) == true || $0.action.map(BracedName.isIn) == true }
  }

  /// The words with each text that may have names in braces put into other words.
  func map(_ change: (String) -> String) -> PlaceText {
    PlaceText(
      title: change(title), short: short, body: body.map { $0.map(change) }, say: change(say),
      aside: aside.map(change), choices: choices.mapValues(change), summaries: summaries.mapValues(change),
      value: value, action: action.map(change),
      variants: variants.mapValues { Variant(say: $0.say.map(change), action: $0.action.map(change)) })
  }

  /// Each text that may have names in braces, with the keys under which an author finds it.
  var textsWithNames: [(keys: [String], text: String)] {
    var texts = [(["title"], title), (["say"], say)]
    if let aside { texts.append((["aside"], aside)) }
    if let action { texts.append((["action"], action)) }
    for (index, block) in body.enumerated() where block.takesNames {
      texts.append((["body", String(index), block.kind.rawValue], block.text))
    }
    for (id, text) in choices.sorted(by: { $0.key < $1.key }) { texts.append((["choices", id.rawValue], text)) }
    for (id, text) in summaries.sorted(by: { $0.key < $1.key }) {
      texts.append((["choices", id.rawValue, "summary"], text))
    }
    for (id, variant) in variants.sorted(by: { $0.key < $1.key }) {
      if let say = variant.say { texts.append((["variants", id.rawValue, "say"], say)) }
      if let action = variant.action { texts.append((["variants", id.rawValue, "action"], action)) }
    }
    return texts
  }
}

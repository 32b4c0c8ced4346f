public import Guides
internal import Text

/// What a guide recognises in a pasted text. Nothing else of the text gets out of here.
public struct Recognised: Sendable, Hashable {
  /// A value that no choice stands for.
  public struct UnknownValue: Sendable, Hashable {
    /// The parameter, or the name of a pattern's part; `nil` if the pattern names none.
    public let name: String?
    /// The value.
    public let value: String

    /// Makes a value.
    public init(name: String?, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The choices that the text proposes, by step.
  public internal(set) var proposals: [PlaceID: ChoiceID] = [:]
  /// The names of what was recognised and proposes nothing.
  public internal(set) var unproposing: [RecognitionID] = []
  /// The first value that no choice stands for.
  public internal(set) var unknown: UnknownValue?
  /// Whether the text has anything of what the guide recognises.
  public internal(set) var isAboutGuide = false
}

extension Guide {
  /// Looks for everything that the guide recognises.
  ///
  /// For each step the first recognition counts that has a choice for it. The time grows with the length of the text times
  /// the number of recognitions.
  public func recognised(in text: String) -> Recognised {
    let pasted = Pasted(text)
    var found = Recognised()
    for recognition in flow.recognises.all {
      let steps = recognition.proposes.compactMap { step($0) }
      let known = Set(steps.flatMap(\.choices).flatMap(\.proposedBy))
      guard let value = pasted.value(of: recognition.sign, known: known) else { continue }
      found.isAboutGuide = true
      let proposals = steps.compactMap { step in
        step.choices.first { $0.proposedBy.contains(value) }.map { (step.id, $0.id) }
      }
      for (step, choice) in proposals where found.proposals[step] == nil { found.proposals[step] = choice }
      guard proposals.isEmpty else { continue }
      if let id = recognition.id {
        found.unproposing.append(id)
      } else if !steps.isEmpty, found.unknown == nil {
        found.unknown = Recognised.UnknownValue(name: recognition.sign.valueName, value: value)
      }
    }
    return found
  }
}

extension Recognition.Sign {
  /// What the value is called in the text; `nil` if it has no name there.
  fileprivate var valueName: String? {
    switch self {
    case .text: nil
    case .parameter(let name, _): name
    case .pattern(let pattern): pattern.name
    }
  }
}

/// A pasted text, as it is and with its escapes undone.
private struct Pasted {
  /// Bytes of a text that are looked at; addresses of a failing request are some 2,000 long.
  private static let longestText = 65_536
  /// Characters of a part that a pattern takes.
  private static let longestPart = 128

  private let texts: [String]
  private let layers: [PastedText]

  init(_ text: String) {
    let bytes = Array(text.utf8.prefix(Self.longestText))
    let layers = EscapedText(bytes).layers
    texts = [String(decoding: bytes, as: UTF8.self)] + layers.map { String(decoding: $0, as: UTF8.self) }
    self.layers = layers.map { PastedText($0) }
  }

  /// The value that a sign takes out of the text; `nil` if the text does not have the sign.
  func value(of sign: Recognition.Sign, known: Set<String>) -> String? {
    switch sign {
    case .text(let words): texts.contains { $0.hasWords(words) } ? words : nil
    case .parameter(let name, let pattern): value(of: name, fitting: pattern, known: known)
    case .pattern(let pattern):
      texts.lazy.compactMap { pattern.value(in: $0) }.first.map { String($0.prefix(Self.longestPart)) }
    }
  }

  /// A parameter's value: one that is known, or else the first one. A text that is nothing but a known value needs no name
  /// in front of it.
  ///
  /// Of an address inside another one the outer one counts, which has fewer escapes.
  private func value(of name: String, fitting pattern: TextPattern?, known: Set<String>) -> String? {
    let found = layers.map { $0.values(of: name) }
    let fits = { (value: String) in pattern?.fits(value) != false }
    for values in found {
      if let value = values.lazy.flatMap(\.readings).first(where: { known.contains($0) && fits($0) }) { return value }
    }
    if let word = layers.last?.onlyWord, known.contains(word), fits(word) { return word }
    for values in found.reversed() {
      let first = values.lazy.filter { !$0.isGuess }.compactMap { $0.readings.first { fits($0) } }.first
      if let first { return first }
    }
    return nil
  }
}

extension String {
  /// Whether these words stand in the text by themselves: no letter or digit joins them. Capitals do not matter, nor the
  /// width of signs.
  fileprivate func hasWords(_ words: String) -> Bool {
    let text = Array(pasted.lowercased().utf8)
    let wanted = Array(words.pasted.lowercased().utf8)
    guard let first = wanted.first, let last = wanted.last, text.count >= wanted.count else { return false }
    for start in 0...(text.count - wanted.count) where text[start] == first {
      let end = start + wanted.count
      guard text[start..<end].elementsEqual(wanted) else { continue }
      let isJoined =
        first.joinsWords && start > 0 && text[start - 1].joinsWords
        || last.joinsWords && end < text.count && text[end].joinsWords
      if !isJoined { return true }
    }
    return false
  }
}

extension UInt8 {
  fileprivate var joinsWords: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
    default: false
    }
  }
}

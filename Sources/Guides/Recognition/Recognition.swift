/// What a guide recognises in a pasted text: that the text is about this guide, and the answers it proposes.
///
/// A recognition takes a value out of the text. A choice that is proposed by that value is proposed at each of the steps.
public struct Recognition: Sendable, Hashable {
  /// What is looked for in a text.
  public enum Sign: Sendable, Hashable {
    /// Words that stand in the text, such as an error's name; capitals or not. They are the value.
    case text(String)
    /// A parameter of this name, however programs, forms, logs and mails write it. What it is set to is the value, which
    /// counts only if it fits the pattern.
    case parameter(String, fitting: TextPattern?)
    /// A part of the text that fits a pattern. What the named part of the pattern takes is the value.
    case pattern(CapturingPattern)
  }

  /// The name by which the guide's words tell what the sign means if it proposes nothing; `nil` if they tell nothing.
  public var id: RecognitionID?
  /// What is looked for.
  public var sign: Sign
  /// The steps whose answer the value proposes. Each takes one choice.
  public var proposes: [PlaceID]

  /// Makes a recognition.
  public init(id: RecognitionID? = nil, _ sign: Sign, proposes: [PlaceID] = []) {
    self.id = id
    self.sign = sign
    self.proposes = proposes
  }
}

extension Guide {
  /// Whether a pasted text can say something at a step: at the first one, where a walk's error is told, and at each step
  /// for which something proposes an answer.
  public func recognisesTexts(at id: PlaceID) -> Bool {
    !flow.recognises.isEmpty && (id == flow.start || flow.recognises.all.contains { $0.proposes.contains(id) })
  }

  /// The names of the parameters whose values propose something, each once.
  public var proposingParameters: [String] {
    var names: [String] = []
    for recognition in flow.recognises.all where !recognition.proposes.isEmpty {
      if case .parameter(let name, _) = recognition.sign, !names.contains(name) { names.append(name) }
    }
    return names
  }
}

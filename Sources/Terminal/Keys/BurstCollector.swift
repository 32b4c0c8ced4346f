internal import Text

/// Tells keys from a paste that the terminal does not mark, by the time between characters.
///
/// GNU screen, old terminals and PuTTY in some settings send a paste as if it were typed. Nobody types 8 characters, or 6
/// digits, with no pause above 20 ms between them, unless a key is held down. The collector has no clock: the caller
/// passes times in, measured from any fixed moment.
///
/// A key that comes alone is given at once, since nobody can know what will follow. Characters that follow within 20 ms
/// are held until a pause shows which of the two they are. A key that no paste has, such as an arrow, ends a run: a slow
/// line may bring it in one piece with a paste that follows.
struct BurstCollector: Sendable {
  /// An input, and whether its bytes were a character or a control character and not an escape sequence.
  struct Arrived: Sendable {
    let input: Input
    let isPlain: Bool

    /// The character that the input is if this is a paste; Enter is a line end there. `nil` if a paste has no such key.
    fileprivate var sign: Character? {
      guard isPlain, case .key(let key) = input else { return nil }
      switch key {
      case .character(let character): return character
      case .enter: return "\n"
      case .tab: return "\t"
      default: return nil
      }
    }
  }

  /// The characters that came without a pause.
  private struct Run: Sendable {
    enum Kind: Sendable {
      /// It is not known yet which of the two this is.
      case open
      /// The run was typed, whatever else comes.
      case typed
      /// The run is a paste that takes too long; its rest is skipped.
      case spent
    }

    var kind = Kind.open
    let began: Duration
    var last: Duration
    /// Characters that were given as keys already, and those that wait.
    var given: [Character] = []
    var held: [Character] = []
  }

  private static let pause = Duration.milliseconds(20)
  private static let longest = Duration.seconds(10)
  private static let fewestCharacters = 8
  private static let fewestDigits = 6
  /// Characters beyond this count are dropped, as in any paste.
  private static let capacity = PasteCollector.capacity
  /// If a run begins with more equal characters than this, somebody holds a key down: no text begins so.
  private static let mostAlike = 3

  private var run: Run?

  /// When to call `idle(at:)` if no byte comes before; `nil` if nothing is held.
  var deadline: Duration? {
    run.flatMap { $0.held.isEmpty ? nil : min($0.last + Self.pause, $0.began + Self.longest) }
  }

  /// Takes the inputs of one piece of bytes, and gives the inputs that are known now.
  ///
  /// - Parameter isLate: Whether the bytes were there before the caller looked, so that the time up to now is no pause.
  mutating func take(_ arrived: [Arrived], at time: Duration, isLate: Bool = false) -> [Input] {
    var inputs: [Input] = []
    if isLate { run?.last = time }
    if let last = run?.last, last + Self.pause < time { inputs += finish() }
    if let began = run?.began, began + Self.longest < time { inputs += idle(at: time) }
    for one in arrived { inputs += take(one, at: time, isAlone: arrived.count == 1) }
    return inputs
  }

  /// Gives the inputs that the silence up to `time` makes known.
  mutating func idle(at time: Duration) -> [Input] {
    guard let deadline, deadline <= time, let last = run?.last else { return [] }
    let inputs = finish()
    if last + Self.pause > time { run = Run(kind: .spent, began: time, last: last) }
    return inputs
  }

  /// Gives what is held, since no byte will follow.
  mutating func finish() -> [Input] {
    defer { run = nil }
    guard let run, !run.held.isEmpty else { return [] }
    let signs = run.given + run.held
    return Self.isPaste(signs)
      ? [.burst(String(signs), keysGiven: run.given.count)] : run.held.map { .key(Self.key(of: $0)) }
  }

  private mutating func take(_ arrived: Arrived, at time: Duration, isAlone: Bool) -> [Input] {
    guard let sign = arrived.sign else { return finish() + [arrived.input] }
    var run = run ?? Run(began: time, last: time)
    defer { self.run = run }
    run.last = time
    switch run.kind {
    case .spent: return []
    case .typed: return [arrived.input]
    case .open where isAlone && run.held.isEmpty && Self.mayFollow(sign, run.given):
      run.given.append(sign)
      if run.given.count > Self.mostAlike { run.kind = .typed }
      return [arrived.input]
    case .open:
      if run.held.count < Self.capacity { run.held.append(sign) }
      return []
    }
  }

  /// Whether a character that comes alone is given at once. The first one is, and so is a repeated one, since a key may be
  /// held down. A repeated digit is not: nobody wants to give that many answers.
  private static func mayFollow(_ sign: Character, _ given: [Character]) -> Bool {
    given.isEmpty || given.allSatisfy { $0 == sign } && !isDigit(sign)
  }

  private static func isPaste(_ signs: [Character]) -> Bool {
    let printable = signs.filter { $0 != "\n" && $0 != "\t" }
    guard printable.count(where: isDigit) < fewestDigits else { return true }
    let isHeldKey = printable.allSatisfy { $0 == printable.first }
    return printable.count >= fewestCharacters && printable.contains(where: \.isLetter) && !isHeldKey
  }

  private static func isDigit(_ sign: Character) -> Bool { sign.wholeNumberValue != nil && !sign.isLetter }

  private static func key(of sign: Character) -> Key {
    switch sign {
    case "\n": .enter
    case "\t": .tab
    default: .character(sign)
    }
  }
}

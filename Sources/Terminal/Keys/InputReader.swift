internal import Text

/// Makes inputs of a terminal's bytes: keys, and pastes, whether the terminal marks them or not.
///
/// Like its decoder it has no clock.
struct InputReader: Sendable {
  private var decoder: KeyDecoder
  private var bursts = BurstCollector()

  init(encoding: TextEncoding) {
    decoder = KeyDecoder(encoding: encoding)
  }

  /// How the terminal writes characters.
  var encoding: TextEncoding {
    get { decoder.encoding }
    set { decoder.encoding = newValue }
  }

  /// When to call `idle(at:)` if no byte comes before; `nil` if nothing is pending.
  var deadline: Duration? { [decoder.deadline, bursts.deadline].compactMap(\.self).min() }

  /// The cursor's place in every report that came since the last call.
  mutating func takeReports() -> [CellPosition] { decoder.takeReports() }

  /// The inputs that `bytes`, read at `time`, complete.
  ///
  /// - Parameter isLate: Whether the bytes were there before the caller looked.
  mutating func take(_ bytes: [UInt8], at time: Duration, isLate: Bool = false) -> [Input] {
    var arrived = pending(at: time)
    for byte in bytes {
      let isPlain = decoder.isBetweenSequences
      arrived += decoder.take([byte], at: time).map { BurstCollector.Arrived(input: $0, isPlain: isPlain) }
    }
    return bursts.take(arrived, at: time, isLate: isLate)
  }

  /// The inputs that the silence up to `time` completes.
  mutating func idle(at time: Duration) -> [Input] {
    let inputs = bursts.idle(at: time)
    let late = pending(at: time)
    return late.isEmpty ? inputs : inputs + bursts.take(late, at: time)
  }

  /// The inputs that are held back, if no byte will follow.
  mutating func finish() -> [Input] { bursts.finish() }

  private mutating func pending(at time: Duration) -> [BurstCollector.Arrived] {
    let isPlain = decoder.isBetweenSequences
    return decoder.idle(at: time).map { BurstCollector.Arrived(input: $0, isPlain: isPlain) }
  }
}

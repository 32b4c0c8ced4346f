internal import Text

extension TerminalScreen {
  /// Asks the terminal to put `text` on the user's clipboard (OSC 52); false if terminals of this type cannot be asked.
  ///
  /// No terminal says whether it did so: in xterm the feature is off at first, and PuTTY ignores the sequence. tmux and
  /// screen pass it on only in a wrapping of theirs. tmux also understands the bare sequence, if its user allows that,
  /// and mosh understands only the bare one.
  public func copy(_ text: String) -> Bool {
    guard !isGone, isLikeXterm else { return false }
    let request = "\u{1B}]52;c;\(Base64.encoded(Array(text.utf8)))"
    let bytes =
      switch multiplexer {
      case .tmux: "\(request)\u{7}\u{1B}Ptmux;\u{1B}\(request)\u{7}\u{1B}\\"
      case .screen: Self.chunks(of: "\(request)\u{7}").map { "\u{1B}P\($0)\u{1B}\\" }.joined()
      case .mosh, nil: "\(request)\u{7}"
      }
    send(Array(bytes.utf8))
    return true
  }

  /// Shows `text` outside of the alternate screen, without borders and in full length, so that any mouse can select it.
  /// It returns, and the last frame is shown again, if Enter or Esc is pressed, if nobody presses a key within
  /// `patience`, or if the terminal is gone. Other inputs stay for later.
  ///
  /// - Parameter patience: How long to wait for a key; `nil` for ever.
  public func showPlainly(_ text: String, within patience: Duration?) {
    guard !isGone else { return }
    let lines = text.replacing("\n", with: "\r\n")
    let page = Array((plainPage.leave + "\r\n").utf8) + encoding.bytes(of: lines)
    takeover = .page(page)
    send(page)
    while !isGone, !isReadToTheEnd() {
      let wait = patience.map { $0 - idleTime } ?? .seconds(3_600)
      if wait <= .zero { break }
      waitForInput(until: now + wait, takesKeys: !isBehind)
    }
    takeover = nil
    guard !isGone else { return }
    send(Array(plainPage.enter.utf8))
    redraw()
    takeAnswers()
  }

  /// Drops the keys that are read and not taken yet.
  func removeKeys() {
    pending.removeAll { arrival in
      switch arrival.input {
      case .key, .paste, .burst: true
      default: false
      }
    }
  }

  /// Whether a key was pressed that ends a plain page. Other keys are dropped.
  private func isReadToTheEnd() -> Bool {
    defer { removeKeys() }
    return pending.contains { arrival in
      guard case .key(let key) = arrival.input else { return false }
      return key.readings.contains { [.enter, .escape, .character("q"), .control("c")].contains($0) }
    }
  }

  /// The sequence in pieces for GNU screen, which takes no more than 768 bytes in one piece.
  private static func chunks(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    return stride(from: 0, to: bytes.count, by: 512).map { start in
      String(decoding: bytes[start..<min(start + 512, bytes.count)], as: UTF8.self)
    }
  }
}

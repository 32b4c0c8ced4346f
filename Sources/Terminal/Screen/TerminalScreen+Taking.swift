internal import Text

extension TerminalScreen {
  /// Asks the terminal to put `text` on the user's clipboard (OSC 52); false if no terminal of its kind can be asked.
  ///
  /// No terminal says whether it did: xterm has it switched off at first, and PuTTY passes over it. tmux and screen get
  /// it in a wrapping that they hand on; tmux also understands it bare, where its user allows that, and mosh only so.
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

  /// Shows `text` outside of the alternate screen, without borders and as long as it is, for any mouse to select; goes on
  /// with the last frame when Enter or Esc is pressed, when nobody presses any key within `patience`, or when the terminal
  /// is gone. What else comes meanwhile waits for its turn.
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

  /// Whether a key was pressed that ends a plain page; no other one means anything there.
  private func isReadToTheEnd() -> Bool {
    defer { removeKeys() }
    return pending.contains { [.key(.enter), .key(.escape), .key(.character("q")), .key(.control("c"))].contains($0) }
  }

  /// Pieces that GNU screen hands on, which holds no more than 768 bytes of such a sequence.
  private static func chunks(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    return stride(from: 0, to: bytes.count, by: 512).map { start in
      String(decoding: bytes[start..<min(start + 512, bytes.count)], as: UTF8.self)
    }
  }
}

/// What stands between the program and the terminal.
public enum Multiplexer: String, Sendable {
  case tmux, screen, mosh
}

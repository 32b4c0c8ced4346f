import GuideContent
import Text

/// Codes on a page: looking at one that is wider than the screen, and taking one away.
extension WizardState {
  /// Moves the window onto wide codes to the left or right.
  mutating func shiftCode(with key: Key) {
    guard setting.hasWideCode else {
      message = page.codes.isEmpty ? Phrases.Screen.noCode : Phrases.Screen.codeIsWhole
      return
    }
    codeShift = shift(codeShift, with: key, columns: FrameComposer.pageColumns(on: size), of: page.sections)
  }

  /// The shift after a key, on lines of so many columns.
  func shift(_ shift: Int, with key: Key, columns: Int, of sections: [Page.Section]) -> Int {
    PageLayout(metrics: metrics, columns: columns, shift: shift)
      .shift(after: key == .character(">") ? 1 : -1, of: sections)
  }

  /// Copies a code as it is, Tabs and all. Pressed again, the key copies the next one.
  mutating func copyCode(of codes: [String]) -> [Effect] {
    guard !codes.isEmpty else {
      message = Phrases.Screen.noCode
      return []
    }
    let next = codeCopied.map { ($0 + 1) % codes.count } ?? 0
    codeCopied = next
    return [.copy(codes[next])]
  }

  /// Shows the codes where any mouse can select them.
  mutating func showCode(of codes: [String]) -> [Effect] {
    guard !codes.isEmpty else {
      message = Phrases.Screen.noCode
      return []
    }
    let texts = codes.map { metrics.codeLines(of: $0).joined(separator: "\n") }
    return [.showPlainly(texts.joined(separator: "\n\n"))]
  }

  /// Says which of several codes the terminal was asked to copy; `nil` if there is only one, or none was copied.
  func wordsOnCopiedCode(among codes: [String]) -> String? {
    guard let codeCopied, codes.count > 1 else { return nil }
    return Phrases.Screen.codeCopyTried(number: "\(codeCopied + 1)", count: "\(codes.count)")
  }
}

/// The terminal that shows the program's pane of tmux, as tmux knows it.
enum TmuxClient {
  /// How long tmux may take to answer.
  private static let patience = Duration.seconds(1)

  /// Whether tmux sends this terminal no UTF-8; false outside of tmux, and if tmux does not say.
  ///
  /// If several terminals show the pane, the one counts that was used last.
  static var isNarrow: Bool {
    guard let pane = Environment.tmuxPane, let program = ProgramOutput.path(of: "tmux") else { return false }
    let target = pane.isEmpty ? [] : ["-t", pane]
    let words = ["list-clients"] + target + ["-F", "#{client_activity} #{client_utf8}"]
    guard let output = ProgramOutput(of: program, words, within: patience), output.isSuccess else { return false }
    return isNarrow(output.text)
  }

  /// Whether the client that was used last is without UTF-8, in a list of when each was used (seconds) and 1 or 0.
  static func isNarrow(_ list: String) -> Bool {
    let clients = list.split(separator: "\n").compactMap { line -> (usedAt: Int, isUTF8: Substring)? in
      let fields = line.split(separator: " ")
      return fields.count == 2 ? Int(fields[0]).map { ($0, fields[1]) } : nil
    }
    return clients.max { $0.usedAt < $1.usedAt }?.isUTF8 == "0"
  }
}

/// What a key asks for at a place.
public enum Action: Sendable, Hashable, CaseIterable {
  case pick, findChoice, shift, moveUp, moveDown, moveToFirst, tick, take, back, end
  case outline, find, note, addresses, copyCode, showCode, summary, agentLines, paste, undo, newCase
  case code, resume, details, park
  case help, pageUp, pageDown, halfPageUp, halfPageDown, redraw, changeEncoding, suspend, leave
}

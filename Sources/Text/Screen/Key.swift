/// A key as a person names it, whatever bytes the terminal sent for it.
public enum Key: Sendable, Hashable {
  /// A printable character: a letter, a digit, a sign, a hanzi.
  case character(Character)
  /// Ctrl and a letter, given in lower case: Ctrl-C is `.control("c")`.
  case control(Character)
  /// A function key, F1 being 1.
  case function(Int)
  /// Enter, Return, and the keypad's Enter.
  case enter
  /// Esc on its own.
  case escape
  /// Tab.
  case tab
  /// Shift and Tab.
  case backTab
  /// Backspace, whichever of BS and DEL the terminal sends.
  case backspace
  /// The key that deletes forwards.
  case delete
  /// Insert.
  case insert
  /// Arrow keys.
  case up, down, left, right
  /// The keys that travel far.
  case home, end, pageUp, pageDown
}

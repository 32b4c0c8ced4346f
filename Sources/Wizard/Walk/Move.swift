public import Guides

/// Something that a person can do in a session.
public enum Move: Sendable, Hashable {
  /// Answer the step at the cursor.
  case answer(Answer)
  /// Go to the next place. The place at the cursor must be a finding or have an answer.
  case goOn
  /// Go to the place before. All answers stay.
  case back
  /// Go to a place on the path.
  case go(PlaceID)
  /// Go to the first place without an answer.
  case goToEnd
  /// Take back the last answer of this session.
  case undo
  /// Put a note on the place at the cursor; an empty note removes it.
  case note(String)
  /// Take proposals from a pasted text. Only what the guide recognises in it is used; the rest is dropped.
  case paste(String)
}

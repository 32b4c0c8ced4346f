public import Guides

/// Something a person can do in a session.
public enum Move: Sendable, Hashable {
  /// Answer the step at the cursor.
  case answer(Answer)
  /// Go on from the place at the cursor to the next one, which needs an answer or a finding there.
  case goOn
  /// Go to the place before, forgetting nothing.
  case back
  /// Go to a place on the path.
  case go(PlaceID)
  /// Go to the first place without an answer.
  case goToEnd
  /// Take back the last answer of this run.
  case undo
  /// Put a note on the place at the cursor; an empty one takes it away.
  case note(String)
  /// Take proposals from an address somebody pasted; everything in it but the one parameter is forgotten.
  case paste(String)
}

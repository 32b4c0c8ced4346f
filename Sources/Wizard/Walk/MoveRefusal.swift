public import Guides

/// Why a move could not be made; nothing has changed.
public enum MoveRefusal: Error, Sendable, Hashable {
  /// There is nothing to answer at a finding.
  case notAQuestion(at: PlaceID)
  /// Nothing was chosen.
  case nothingChosen(at: PlaceID)
  /// The step does not take that answer.
  case notAnAnswer(Answer, at: PlaceID)
  /// The step must be answered before the walk can go on.
  case unanswered(at: PlaceID)
  /// There is no place before this one.
  case alreadyAtStart
  /// The walk has ended; there is no place after this one.
  case alreadyAtEnd
  /// The place is not on the path.
  case notOnPath(PlaceID)
  /// No answer was given in this session.
  case nothingToUndo
  /// Nothing can be pasted at this place.
  case nothingToPaste(at: PlaceID)
  /// The guide recognises nothing in the pasted text.
  case nothingRecognised
  /// The pasted text has something that proposes no answer: the names of what was recognised, if they have words.
  case nothingProposed([RecognitionID])
  /// The pasted text has a value that no choice stands for; the name of the value, if it has one.
  case valueUnknown(name: String?, value: String)
}

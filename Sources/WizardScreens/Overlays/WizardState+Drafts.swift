import Cases
import GuideContent
import Guides
import Text
import Wizard

/// Drafts: what is typed into a field of the case and not confirmed is kept with the case, and stands in the field again
/// when it is opened the next time.
extension WizardState {
  /// Keeps what stands in the open field as its draft.
  mutating func keepDrafts() {
    switch overlay {
    case .input(let input):
      switch input.purpose {
      case .note:
        cover.drafts.take(
          input.field.text, in: .note(session.cursor), kept: session.notes[session.cursor] ?? "")
      case .value:
        cover.drafts.take(
          input.field.text, in: .value(session.cursor), kept: session.place.answer?.value?.plain ?? "")
      case .park: cover.drafts.take(input.field.text, in: .parkingReason, kept: cover.parkedBecause ?? "")
      case .paste, .fileName, .resume, .followUp: break
      }
    case .form(let form): cover.drafts = form.drafts(cover.drafts)
    case .list, .pager, .dialog, .find, .symbol, nil: break
    }
  }

  /// Opens a field, and says so if it has a draft in it.
  mutating func open(_ field: Overlay) {
    overlay = field
    if draftKey != nil { message = Phrases.Screen.draftFound }
  }

  /// Closes the open field, and says how to come back to its draft.
  mutating func closeField() {
    keepDrafts()
    message = draftKey.map { Phrases.Screen.draftKept(key: $0) }
    // Whoever leaves the field wants to use the page.
    lettersFill = false
    overlay = nil
  }

  /// The key that opens the open field; `nil` if the field has no draft.
  private var draftKey: String? {
    switch overlay {
    case .input(let input) where input.purpose == .note:
      cover.drafts[.note(session.cursor)] == nil ? nil : Phrases.Keys.note
    case .input(let input) where input.purpose == .value:
      cover.drafts[.value(session.cursor)] == nil ? nil : Phrases.Keys.enter
    case .input(let input) where input.purpose == .park:
      cover.drafts[.parkingReason] == nil ? nil : Phrases.Keys.park
    case .form: cover.drafts.hasDetails ? Phrases.Keys.details : nil
    default: nil
    }
  }

  /// Says what the reader should know of the case first, and which fields have drafts.
  mutating func greet(_ words: String?) {
    let lines = [words, draftsWaiting].compactMap(\.self)
    message = lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  /// Which fields have drafts; `nil` if none has.
  private var draftsWaiting: String? {
    let fields = cover.drafts.texts.keys.filter { $0.place.map { session.path.place($0) != nil } ?? false }
    let values = fields.filter(\.isOfValue).compactMap(\.place)
    let notes = fields.filter { !$0.isOfValue }.compactMap(\.place)
    var names = values.sorted().map { place in
      place == session.cursor
        ? Phrases.Screen.draftOfValueHere : Phrases.Screen.draftOfValue(place: session.guide.words(of: place).short)
    }
    names += notes.sorted().map { place in
      place == session.cursor
        ? Phrases.Screen.draftOfNoteHere : Phrases.Screen.draftOfNote(place: session.guide.words(of: place).short)
    }
    if audience == .agent {
      if cover.drafts.hasDetails { names.append(Phrases.Screen.draftOfDetails) }
      if cover.drafts[.parkingReason] != nil { names.append(Phrases.Screen.draftOfParking) }
    }
    return names.isEmpty
      ? nil : Phrases.Screen.draftsWaiting(fields: names.joined(separator: Phrases.Outline.separator))
  }
}

extension CaseDrafts.Field {
  /// The place of the note or the value; `nil` for other fields.
  fileprivate var place: PlaceID? {
    switch self {
    case .note(let place), .value(let place): place
    case .parkingReason, .field: nil
    }
  }

  fileprivate var isOfValue: Bool { if case .value = self { true } else { false } }
}

extension CaseDrafts {
  /// Takes what stands in a field. It is no draft if it is blank, or if the case has it already.
  mutating func take(_ text: String, in field: Field, kept: String) {
    let typed = text.trimmedBlanks
    self[field] = typed.isEmpty || typed == kept.trimmedBlanks ? nil : text
  }
}

import Cases
import GuideContent
import Guides
import Text
import Wizard

/// The case behind the dialogue: keeping it, parking it, filling in its details.
extension LineDialogue {
  var keptParts: KeptParts { KeptParts(session: session, cover: cover) }

  /// Whether the case has an answer, a note, a detail, a reason for parking, or a draft. A case without any is not kept.
  public var isBegun: Bool { keptParts.isBegun }

  /// Takes the outcome of keeping the case: lines for the reader, and the effect `leave` if the case was lost.
  mutating func take(_ outcome: KeepOutcome) -> LineReply {
    switch outcome {
    case .kept:
      defer { isKept = true }
      return LineReply(lines: isKept ? [] : wrapped([Phrases.Screen.keptAgain]))
    case .notKept(let words):
      defer { isKept = false }
      return LineReply(lines: isKept ? wrapped([words]) : [])
    case .lost(let words):
      return LineReply(lines: wrapped([words]), effect: .leave)
    }
  }

  /// How to go on with the case, or that it is not kept.
  var farewell: [String] {
    guard isBegun else { return [] }
    return wrapped([isKept ? CaseWords.goOnLater(cover.number, isKiosk: isKiosk) : Phrases.Screen.leftUnkept])
  }

  var code: [String] {
    CodeWords(session: session, number: cover.number, isKiosk: isKiosk).paragraphs.flatMap { wrapped([$0]) }
  }

  /// Asks for another case to go on with. If the present case is not kept, refuses, since its answers would be lost.
  func resume(_ typed: String) -> LineReply {
    guard isKept else { return LineReply(lines: wrapped([Phrases.Screen.resumeWhileUnkept])) }
    guard !typed.isEmpty else { return LineReply(lines: wrapped([Phrases.Plain.resumeHow])) }
    return LineReply(effect: .resume(TextLimit.reference.prefix(of: typed)))
  }

  /// Takes the outcome of going on with another case.
  mutating func take(_ outcome: ResumeOutcome) -> LineReply {
    switch outcome {
    case .refused(let problem): return LineReply(lines: wrapped([problem]))
    case .resumed(let session, let cover, let words):
      self.session = session.shown(to: audience)
      self.cover = cover
      return LineReply(keepsCase: true, lines: wrapped([words]) + question)
    }
  }

  mutating func park(because reason: String) -> LineReply {
    guard !reason.isEmpty else { return LineReply(lines: wrapped([Phrases.Plain.parkHow])) }
    let kept = TextLimit.parkingReason.prefix(of: reason)
    cover.parkedBecause = kept
    cover.drafts[.parkingReason] = nil
    return LineReply(lines: wrapped([Phrases.Screen.parkedAs(reason: kept)]))
  }
}

/// The form, one line for each field.
extension LineDialogue {
  mutating func openForm() -> LineReply {
    form = FormOverlay(cover.details, form: session.guide.caseForm)
    return LineReply(lines: wrapped([Phrases.Plain.formBegin]))
  }

  func formPrompt(_ form: FormOverlay) -> String {
    let field = form.fields[form.focus]
    let value = field.field.rule.masked(cover.details[field.field.id])
    return Phrases.Plain.fieldPrompt(label: field.label, value: value.isEmpty ? Phrases.Plain.emptyField : value)
  }

  /// Takes the line for the field that was asked for, and after the last field the details of the form.
  mutating func fill(_ form: FormOverlay, with text: String) -> LineReply {
    var form = form
    if !text.isEmpty {
      form.clear()
      if text.narrowed != "-" { form.insert(text) }
    }
    guard let details = form.details() else {
      self.form = form
      return LineReply(lines: wrapped([form.problem ?? ""]))
    }
    guard form.focus + 1 < form.fields.count else {
      cover.details = details
      cover.drafts.removeDetails()
      self.form = nil
      return LineReply(lines: wrapped([Phrases.Screen.detailsKept]) + question)
    }
    form.move(by: 1)
    self.form = form
    return LineReply()
  }
}

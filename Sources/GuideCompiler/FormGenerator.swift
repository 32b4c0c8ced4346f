import GuideFiles
import Guides

/// Makes `EmbeddedForm.swift` of `interface/fields.yaml`, the case form.
struct FormGenerator {
  private let form: CaseForm
  /// The flaws of the file, beyond those of its shape.
  private(set) var flaws: [ResourceFlaw] = []

  /// Reads the form.
  init(reading cursor: YAMLCursor, path: String) {
    form = CaseForm(reading: cursor)
    var seen: Set<FieldID> = []
    for field in form.fields where !seen.insert(field.id).inserted {
      add("the name '\(field.id)' is taken already", path, cursor.position(of: ["fields", field.id.rawValue]))
    }
    if !seen.contains(form.name) { add("no field is '\(form.name)'", path, cursor.position(of: ["name"])) }
    for id in form.listed where !seen.contains(id) {
      add("no field is '\(id)'", path, cursor.position(of: ["case-list"]))
    }
  }

  /// The names of the fields.
  var names: Set<FieldID> { Set(form.fields.map(\.id)) }

  private mutating func add(_ message: String, _ path: String, _ position: FilePosition) {
    flaws.append(ResourceFlaw(message, path, position))
  }

  /// The form as Swift.
  var lines: [String] {
    ["/// The case form.", "let embeddedForm = \(SwiftLiteral(ArchiveWriter.archive(form)).source)"]
  }
}

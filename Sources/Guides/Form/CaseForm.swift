/// The fields that are asked for about a case.
///
/// The program ships a form, and a guide may add fields of its own.
public struct CaseForm: Sendable, Hashable {
  /// A field that ships, and where a store keeps its text.
  public struct Column: Sendable, Hashable {
    /// The field.
    public let field: FieldID
    /// The column's name in the table of cases.
    public let name: String

    /// Makes a column.
    public init(_ field: FieldID, _ name: String) {
      self.field = field
      self.name = name
    }
  }

  /// The fields in the order in which they are asked for.
  public private(set) var fields: [FormField]
  /// The field that a list names a case by.
  public let name: FieldID
  /// The fields that a list shows of the highlighted case, in order.
  public let listed: [FieldID]
  /// The columns of fields that ship. The texts of all other fields are kept in a table by the fields' names.
  public let columns: [Column]

  /// Makes a form.
  public init(fields: [FormField], name: FieldID, listed: [FieldID] = [], columns: [Column] = []) {
    self.fields = fields
    self.name = name
    self.listed = listed
    self.columns = columns
  }

  /// The form with a guide's own fields at its end. Of two fields with one name the first counts.
  public func adding(_ own: [FormField]) -> CaseForm {
    var form = self
    for field in own where form[field.id] == nil { form.fields.append(field) }
    return form
  }

  /// The field of that name; `nil` if the form has none.
  public subscript(id: FieldID) -> FormField? {
    fields.first { $0.id == id }
  }
}

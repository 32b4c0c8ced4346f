public import Guides

extension CaseForm {
  /// The form that ships. It is read when it is first used. Only a faulty build can have one that cannot be read.
  public static let shipped =
    (try? ArchiveReader.read(CaseForm.self, from: embeddedForm)) ?? CaseForm(fields: [], name: "")
}

extension Guide {
  /// The form for the cases of the guide: the form that ships, with the guide's own fields after it.
  public var caseForm: CaseForm { CaseForm.shipped.adding(fields) }
}

import Guides

/// The facts of a report under their names: what JSON is written from, and what a template sees.
indirect enum ReportValue: Sendable, Hashable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([ReportValue])
  case fields([String: ReportValue])

  /// The parts by their names.
  var fields: [String: ReportValue] {
    if case .fields(let fields) = self { fields } else { [:] }
  }
}

/// What a report can tell.
protocol ReportFacts {
  /// It as a value, each of its parts under the name that the report gives it.
  var value: ReportValue { get }
}

extension ReportValue: ExpressibleByDictionaryLiteral {
  /// Facts by their names; those that are not there are left out.
  init(dictionaryLiteral facts: (String, (any ReportFacts)?)...) {
    self = .fields(Dictionary(facts.compactMap { name, fact in fact.map { (name, $0.value) } }) { $1 })
  }
}

extension ReportValue: ReportFacts {
  var value: ReportValue { self }
}

extension String: ReportFacts {
  var value: ReportValue { .text(self) }
}

extension Int: ReportFacts {
  var value: ReportValue { .number(self) }
}

extension Bool: ReportFacts {
  var value: ReportValue { .flag(self) }
}

extension Array: ReportFacts where Element: ReportFacts {
  var value: ReportValue { .list(map(\.value)) }
}

extension ReportFacts where Self: RawRepresentable<String> {
  var value: ReportValue { .text(rawValue) }
}

extension Identifier: ReportFacts {}
extension Ending: ReportFacts {}
extension Origin: ReportFacts {}
extension TextBlock.Kind: ReportFacts {}

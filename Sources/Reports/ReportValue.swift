import Guides

/// The facts of a report by name, for JSON and for templates.
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

/// A value that a report can show.
protocol ReportFacts {
  /// The value with the names that the report gives its parts.
  var value: ReportValue { get }
}

extension ReportValue: ExpressibleByDictionaryLiteral {
  /// Makes facts by name; facts that are `nil` are left out.
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

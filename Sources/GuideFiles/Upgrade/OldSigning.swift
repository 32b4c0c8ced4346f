/// What a guide of before said about signed goods, as facts, conditions and tables.
///
/// The rules are those by which the program of before told whether something is signed: not if an answer says that
/// nothing is; unknown if the list was not seen, or has what may be this; else by the list, and by its status if anybody
/// asked for it.
struct OldSigning {
  private static let nothing = "nothing-signed"
  private static let unseen = "list-unseen"

  let goods: [String]
  /// The goods with which a choice is compared.
  let compared: [String]
  private let block: YAMLCursor
  private let comparison: YAMLCursor?
  private let list: YAMLCursor?
  private let status: YAMLCursor?

  init?(in flow: YAMLCursor) {
    guard let block = flow[.signed] else { return nil }
    let steps = Self.steps(of: flow)
    self.block = block
    comparison = flow[.comparison]
    goods = block[.goods]?.words ?? []
    list = steps.first { $0["id"]?.word == block[.listedBy]?.word }
    status = steps.first { $0["id"]?.word == block[.statusBy]?.word }
    let used = steps.flatMap { $0["choices"]?.items ?? [] }.compactMap { $0[.compare]?.word }
    compared = goods.filter(used.contains)
  }

  /// Every step of a flow.
  static func steps(of flow: YAMLCursor) -> [YAMLCursor] {
    let sections = (flow[.parts] ?? flow["sections"])?.items ?? []
    return (flow["opening"]?.items ?? []) + sections.flatMap { $0["steps"]?.items ?? [] }
  }

  /// The name of the fact about a good.
  static func fact(about good: String) -> String { "has.\(good)" }

  /// The table that a choice of before is compared by.
  static func table(comparing good: String) -> String { "compare.\(good)" }

  /// The flow's blocks in the form of today.
  var blocks: String {
    var lines = ["facts:"]
    for good in goods { lines += fact(about: good) }
    lines += ["", "conditions:"] + conditions
    if !compared.isEmpty { lines += ["", "tables:"] }
    for good in compared { lines += table(for: good) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The words of the facts and conditions, in place of those of the goods.
  func words(_ words: OldGuide.NewWords, naming names: YAMLCursor?) -> String {
    var lines = ["facts:"]
    for good in goods {
      let name = names?[good]?.word ?? good
      lines += ["  \(Self.fact(about: good)):", "    title: \(words.title(name))", "    values:"]
      lines += values(of: good).compactMap { value in words.values[value].map { "      \(value): \($0(name))" } }
    }
    lines += ["", "conditions:"]
    if hasNothing { lines.append("  \(Self.nothing): \(words.nothingSigned)") }
    lines.append("  \(Self.unseen): \(words.listUnseen)")
    return lines.joined(separator: "\n") + "\n"
  }

  private var hasNothing: Bool { !(block[.nothingSigned]?.pairs.isEmpty ?? true) }

  private var listName: String { list?["id"]?.word ?? "" }

  /// The choices of the list that show that it was seen.
  private var seen: [String] {
    (list?["choices"]?.items ?? []).filter { $0["exclusive"]?.word != "true" }.compactMap { $0["id"]?.word }
  }

  private var notInForce: [String] {
    let inForce = block[.inForce]?.words ?? []
    return (status?["choices"]?.items ?? []).compactMap { $0["id"]?.word }.filter { !inForce.contains($0) }
  }

  private func rules(for good: String) -> [(when: String?, value: String)] {
    var rules: [(String?, String)] = hasNothing ? [(Self.nothing, "absent")] : []
    rules.append((Self.unseen, "unknown"))
    if seen.contains(good) {
      if let name = status?["id"]?.word, !notInForce.isEmpty {
        let states = notInForce.joined(separator: ", ")
        rules.append(("{ \(listName): [\(good)], \(name): [\(states)] }", "not-in-force"))
      }
      rules.append(("{ \(listName): [\(good)] }", "in-force"))
    }
    if let hiding = block[.mayBe]?[good]?.word { rules.append(("{ \(listName): [\(hiding)] }", "unknown")) }
    return rules + [(nil, "absent")]
  }

  private func values(of good: String) -> [String] {
    let given = Set(rules(for: good).map(\.value))
    return ["in-force", "not-in-force", "absent", "unknown"].filter(given.contains)
  }

  private func fact(about good: String) -> [String] {
    ["  \(Self.fact(about: good)):", "    values: [\(values(of: good).joined(separator: ", "))]", "    rules:"]
      + rules(for: good).map { when, value in
        "      - { " + (when.map { "when: \($0), " } ?? "") + "is: \(value) }"
      }
  }

  private var conditions: [String] {
    let answers = (block[.nothingSigned]?.pairs ?? []).map { "{ \($0.key.inOneLine): \($0.value.inOneLine) }" }
    let nothing = hasNothing ? ["  \(Self.nothing): { any: [\(answers.joined(separator: ", "))] }"] : []
    return nothing + ["  \(Self.unseen): { not: { \(listName): [\(seen.joined(separator: ", "))] } }"]
  }

  private func table(for good: String) -> [String] {
    let fact = Self.fact(about: good)
    let rows = (comparison?[good]?.pairs ?? []).filter { values(of: good).contains($0.key.word ?? "") }
    return ["  \(Self.table(comparing: good)):", "    inputs: [\(fact)]", "    rows:"]
      + rows.map { value, route in
        let route = route.pairs.map { ", \($0.key.inOneLine): \($0.value.inOneLine)" }.joined()
        return "      - { \(fact): [\(value.inOneLine)]\(route) }"
      }
  }
}

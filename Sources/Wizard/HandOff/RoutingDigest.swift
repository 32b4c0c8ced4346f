import Guides

/// Three digits of a guide's routing, for telling whether a code belongs to the guide.
///
/// They are computed from everything that a `Path` depends on: names, the order of sections and choices, routes, and what
/// is signed. Words, the version, article numbers, reasons, passages, telephone lines and the order of steps are left
/// out, so that a code stays valid if those change. One of a thousand other guides has the same digits.
///
/// The hash is FNV-1a of 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/). The fields are hashed in an order of
/// their own, since codes must mean the same in every version of the program, while the embedded form of a flow may
/// change.
struct RoutingDigest {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The digest of a flow.
  init(of flow: Flow) {
    for name in [flow.id.rawValue, flow.start.rawValue, flow.triage.rawValue] { add(name) }
    add(flow.otherCode.rawValue)
    add(flow.handOver.rawValue)
    addInAnyOrder(flow.causes)
    add(flow.opening)
    add("\(flow.sections.count)")
    for section in flow.sections {
      add(section.id.rawValue)
      add(section.start.rawValue)
      add(section.steps)
    }
    add("\(flow.findings.count)")
    for finding in flow.findings.sorted(by: { $0.id < $1.id }) {
      add(finding.id.rawValue)
      add(finding.retry.rawValue)
    }
    if let contract = flow.contract { add(contract) }
    add(flow.comparison) { digest, row in digest.add(row) { $0.add($1) } }
  }

  /// The three digits.
  var digits: String {
    String("\(1000 + hash % 1000)".dropFirst())
  }

  private mutating func add(_ field: String) {
    for byte in field.utf8 { add(byte) }
    // Ends each field; no UTF-8 holds it.
    add(0xFF)
  }

  private mutating func add(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  private mutating func add(_ steps: [Step]) {
    add("\(steps.count)")
    for step in steps.sorted(by: { $0.id < $1.id }) {
      add(step.id.rawValue)
      add(step.takesSeveral ? "several" : "one")
      add("\(step.choices.count)")
      for choice in step.choices { add(choice) }
    }
  }

  private mutating func add(_ choice: Choice) {
    add(choice.id.rawValue)
    add(choice.isExclusive ? "alone" : "together")
    add(choice.firstSection?.rawValue ?? "")
    add(choice.implies) { $0.addInAnyOrder($1.choices) }
    switch choice.leads {
    case .route(let route): add(route)
    case .comparison(let product):
      add("comparison")
      add(product.rawValue)
    }
  }

  private mutating func add(_ route: Route) {
    switch route.to {
    case .place(let id):
      add("place")
      add(id.rawValue)
    case .sectionDone: add("done")
    case .end(let ending):
      add("end")
      add(ending.rawValue)
    }
    addInAnyOrder(route.found)
    addInAnyOrder(route.ruledOut)
  }

  private mutating func add(_ contract: Contract) {
    add(contract.listedBy.rawValue)
    add(contract.statusBy.rawValue)
    addInAnyOrder(contract.inForce)
    add(contract.nothingSigned) { $0.addInAnyOrder($1) }
    addInAnyOrder(contract.products)
    add(contract.mayBe) { $0.add($1.rawValue) }
  }

  private mutating func addInAnyOrder<Kind>(_ names: [Identifier<Kind>]) {
    add("\(names.count)")
    for name in names.sorted() { add(name.rawValue) }
  }

  private mutating func add<Key: RawRepresentable<String>, Value>(
    _ values: [Key: Value], adding addValue: (inout Self, Value) -> Void
  ) {
    add("\(values.count)")
    for (key, value) in values.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      add(key.rawValue)
      addValue(&self, value)
    }
  }
}

import Guides

/// An entry in a report's list of addresses.
struct AddressContent: Sendable, Hashable {
  /// The entry's number, from 1.
  let number: Int
  let address: String
  let label: String
  /// What to look for if the address no longer answers.
  let instead: String?
  let origin: Origin
}

/// The numbers of a report's addresses, in the order in which the report names them.
struct AddressIndex: Sendable {
  private(set) var entries: [AddressContent] = []
  private var numbers: [String: Int] = [:]

  /// Gives an address the next number, unless it has one.
  mutating func add(_ address: AddressText) {
    guard numbers[address.address] == nil else { return }
    let number = entries.count + 1
    numbers[address.address] = number
    entries.append(
      AddressContent(
        number: number, address: address.address, label: address.label, instead: address.instead,
        origin: address.origin))
  }

  /// The number of an address that the index already has.
  func number(of address: String) -> Int? {
    numbers[address]
  }
}

extension AddressContent: ReportFacts {
  var value: ReportValue {
    ["number": number, "address": address, "label": label, "instead": instead, "origin": origin]
  }
}

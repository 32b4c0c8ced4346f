import Guides

/// Finds where a booklet's places name telephone lines and addresses.
struct BookletIndex {
  private let guide: Guide
  private let places: [BookletContent.Place]

  /// Looks through places, in the order of the pages.
  init(of guide: Guide, places: [BookletContent.Place]) {
    self.guide = guide
    self.places = places
  }

  /// The telephone lines in the order in which findings name them.
  var phones: [BookletContent.Phone] {
    var order: [PhoneID] = []
    for id in guide.flow.findings.flatMap(\.phones) + guide.texts.phones.keys.sorted() where !order.contains(id) {
      order.append(id)
    }
    let named = places.map { place in (place.id, Set(Self.texts(of: place).flatMap { PhoneNumbers.all(in: $0) })) }
    return order.compactMap { id in
      guard let text = guide.texts.phones[id] else { return nil }
      let places = named.filter { place, numbers in
        numbers.contains(text.number) || guide.finding(place)?.phones.contains(id) == true
      }
      return BookletContent.Phone(phone: PhoneContent(text), placeIDs: places.map(\.0))
    }
  }

  /// The addresses in the order in which places carry them, then those that none carries.
  var addresses: [BookletContent.Address] {
    var index = AddressIndex()
    let known = guide.texts.addresses
    let carried = places.map { place in (place.id, Set(Self.texts(of: place).flatMap { Addresses.all(in: $0) })) }
    for address in places.flatMap(\.blocks).flatMap({ Addresses.all(in: $0.text) }) {
      let text = known.first { $0.address == address }
      index.add(text ?? AddressText(address: address, label: address, origin: .ours))
    }
    for address in known { index.add(address) }
    return index.entries.map { entry in
      BookletContent.Address(
        content: entry, placeIDs: carried.filter { $0.1.contains(entry.address) }.map(\.0))
    }
  }

  /// Everything printed of a place that can name a number or an address.
  private static func texts(of place: BookletContent.Place) -> [String] {
    let variants = place.variants.flatMap { [$0.say, $0.action] }
    return [place.title, place.say] + place.blocks.map(\.text) + place.choices.map(\.text)
      + ([place.aside, place.remedy?.action] + variants).compactMap(\.self)
  }
}

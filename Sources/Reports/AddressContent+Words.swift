import GuideContent
import Wizard

extension AddressContent {
  /// What the address leads to, with where it comes from; an address without a label is not said twice.
  var heading: String {
    Phrases.Summary.addressLabel(label: label == address ? Phrases.Summary.addresses : label, origin: origin.words)
  }

  /// Whether a report may make a link of the address: `http` and `https` lead nowhere but to a page, and without blanks,
  /// brackets, quotation marks and anything but ASCII an address cannot end a link early, not even with marks on them.
  static func isLink(_ address: String) -> Bool {
    Addresses.all(in: address).first.map { $0.utf8.elementsEqual(address.utf8) } ?? false
  }
}

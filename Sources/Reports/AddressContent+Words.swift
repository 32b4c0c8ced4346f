import GuideContent
import Guides

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

  /// Where a link to the address leads: square brackets have to be percent-encoded but in a host (RFC 3986, 3.2.2).
  static func target(of address: String) -> String {
    let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    let path = parts.dropFirst(3).map { $0.replacing("[", with: "%5B").replacing("]", with: "%5D") }
    return (parts.prefix(3) + path.map { $0[...] }).joined(separator: "/")
  }
}

import GuideContent
import Guides

extension AddressContent {
  /// What the address leads to, and where it comes from. An address without a label is not printed twice.
  var heading: String {
    Phrases.Summary.addressLabel(label: label == address ? Phrases.Summary.addresses : label, origin: origin.words)
  }

  /// Whether a report may link to the address. `http` and `https` lead only to pages. Without blanks, brackets,
  /// quotation marks and anything but ASCII an address cannot end a link early, not even with combining marks.
  static func isLink(_ address: String) -> Bool {
    Addresses.all(in: address).first.map { $0.utf8.elementsEqual(address.utf8) } ?? false
  }

  /// The target of a link. Square brackets must be percent-encoded except in a host (RFC 3986, 3.2.2).
  static func target(of address: String) -> String {
    let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    let path = parts.dropFirst(3).map { $0.replacing("[", with: "%5B").replacing("]", with: "%5D") }
    return (parts.prefix(3) + path.map { $0[...] }).joined(separator: "/")
  }
}

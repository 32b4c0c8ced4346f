import GuideContent

extension AddressContent {
  /// What the address leads to, with where it comes from; an address without a label is not said twice.
  var heading: String {
    Phrases.Summary.addressLabel(label: label == address ? Phrases.Summary.addresses : label, origin: origin.words)
  }

  /// Whether a page may make a link of the address: `http` and `https` lead nowhere but to a page.
  static func isLink(_ address: String) -> Bool {
    address.hasPrefix("http://") || address.hasPrefix("https://")
  }
}

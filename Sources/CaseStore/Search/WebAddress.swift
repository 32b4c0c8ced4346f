/// An address of a web page that somebody looks for. A case may have more of it than was typed, or less.
struct WebAddress: Sendable, Hashable {
  /// The address without its scheme, from the host on.
  private let rest: Substring

  /// Takes a word with a scheme, such as `https://`, or one that begins with `www.`; `nil` if it has neither.
  init?(_ word: String) {
    let lower = word.lowercased()
    if let scheme = ["http://", "https://"].first(where: lower.hasPrefix) {
      rest = word.dropFirst(scheme.count)
    } else if lower.hasPrefix("www.") {
      rest = word[...]
    } else {
      return nil
    }
    guard !host.isEmpty else { return nil }
  }

  private var host: Substring { rest.prefix { !"/?#:".contains($0) } }

  /// What a case must have of the address: the host, with or without `www.`.
  ///
  /// The path is left out, since a case has the site, and what is typed is often a page of it.
  var shorterForms: [String] {
    let isWorldWide = host.lowercased().hasPrefix("www.") && host.count > 4
    return [String(host)] + (isWorldWide ? [String(host.dropFirst(4))] : [])
  }
}

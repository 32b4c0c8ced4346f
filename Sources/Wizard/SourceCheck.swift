/// Whether words, addresses and telephone numbers that pass for the article's are the article's.
struct SourceCheck {
  private let guide: Guide
  private let wholeArticle: String
  private let addresses: Set<String>
  private let phones: Set<String>
  private(set) var flaws: [GuideFlaw] = []

  init(guide: Guide, article: Article) {
    self.guide = guide
    let texts = guide.texts
    wholeArticle = article.paragraphs.sorted { $0.key < $1.key }.map(\.value).joined(separator: "\n")
    let own = texts.addresses.filter { $0.origin == .ours }.map(\.address)
    addresses = Set(Addresses.all(in: wholeArticle) + [article.address] + own)
    let ownPhones = texts.phones.values.filter { $0.origin == .ours }.map(\.number)
    phones = Set(Self.phones(in: wholeArticle) + ownPhones)
    for (id, words) in texts.places.sorted(by: { $0.key < $1.key }) {
      check(words, at: [section(of: id), id.rawValue])
    }
    for (retry, words) in texts.retries { check(words, at: ["retries", retry.rawValue]) }
    checkListed()
  }

  private func section(of id: PlaceID) -> String {
    guide.finding(id) == nil ? "steps" : "findings"
  }

  private mutating func add(_ kind: GuideFlaw.Kind, at keys: [String]) {
    flaws.append(GuideFlaw(kind, at: .words(keys)))
  }

  private mutating func check(_ words: PlaceText, at keys: [String]) {
    for block in words.body where block.kind == .article {
      for line in block.text.split(separator: "\n") where !wholeArticle.contains(String(line).trimmed) {
        add(.notInArticle(String(line)), at: keys + ["body"])
      }
    }
    let spoken = words.variants.values.flatMap { [$0.say, $0.action] } + [words.aside, words.action]
    let texts =
      words.body.flatMap { [$0.text, $0.alternative ?? ""] } + words.choices.values + spoken.compactMap(\.self) + [
        words.title, words.say,
      ]
    for text in texts {
      for address in Addresses.all(in: text) where !addresses.contains(address) {
        add(.strangeAddress(address), at: keys)
      }
      for phone in Self.phones(in: text) where !phones.contains(phone) { add(.strangePhone(phone), at: keys) }
    }
  }

  private mutating func checkListed() {
    for entry in guide.texts.addresses where !addresses.contains(entry.address) {
      add(.strangeAddress(entry.address), at: ["addresses"])
    }
    for (id, phone) in guide.texts.phones.sorted(by: { $0.key < $1.key }) where !phones.contains(phone.number) {
      add(.strangePhone(phone.number), at: ["phones", id.rawValue])
    }
  }

  /// Telephone numbers in a text: an area code of 3 or 4 digits, a hyphen, 7 or 8 digits; or 400 and 95 lines.
  private static func phones(in text: String) -> [String] {
    text.matches(of: /[0-9]{3,4}-[0-9]{3,4}-?[0-9]{3,5}|\b95[0-9]{3}\b/).map { String($0.output) }
  }
}

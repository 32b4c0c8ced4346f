/// Checks whether words, addresses and telephone numbers marked as the article's are in the article.
struct SourceCheck {
  private let guide: Guide
  /// The article's paragraphs, which are carried whole: half a sentence can say the opposite of the sentence.
  private let paragraphs: Set<String>
  private let addresses: Set<String>
  private let phones: Set<String>
  private(set) var flaws = FlawList<GuideFlaw>()

  init(guide: Guide, article: Article) {
    self.guide = guide
    let texts = guide.texts
    let wholeArticle = article.paragraphs.sorted { $0.key < $1.key }.map(\.value).joined(separator: "\n")
    paragraphs = Set(article.paragraphs.values.map(\.trimmed) + [""])
    let own = texts.addresses.filter { $0.origin == .ours }.map(\.address)
    addresses = Set(Addresses.all(in: wholeArticle) + [article.address] + article.sources.map(\.address) + own)
    let ownPhones = texts.phones.values.filter { $0.origin == .ours }.map(\.number)
    phones = Set(PhoneNumbers.all(in: wholeArticle) + ownPhones)
    for (id, words) in texts.places.all.sorted(by: { $0.key < $1.key }) {
      check(words, at: [section(of: id), id.rawValue])
    }
    for (retry, words) in texts.retries.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      check(words, at: ["retries", retry.rawValue])
    }
    checkListed()
  }

  private func section(of id: PlaceID) -> String {
    guide.finding(id)?.keys.first ?? "steps"
  }

  private mutating func add(_ kind: GuideFlaw.Kind, at keys: [String]) {
    flaws.append(GuideFlaw(kind, at: .words(keys)))
  }

  private mutating func check(_ words: PlaceText, at keys: [String]) {
    for block in words.body where block.origin == .article {
      for line in block.text.split(separator: "\n").map(String.init) where !paragraphs.contains(line.trimmed) {
        add(.notInArticle(line), at: keys + ["body"])
      }
    }
    for text in Self.texts(of: words) {
      for address in Addresses.all(in: text) where !addresses.contains(address) {
        add(.strangeAddress(address), at: keys)
      }
      for phone in PhoneNumbers.all(in: text) where !phones.contains(phone) { add(.strangePhone(phone), at: keys) }
    }
  }

  private static func texts(of words: PlaceText) -> [String] {
    let choices = [words.choices, words.summaries].flatMap { $0.sorted { $0.key < $1.key }.map(\.value) }
    let variants = words.variants.sorted { $0.key < $1.key }.flatMap { [$0.value.say, $0.value.action] }
    let body = words.body.flatMap { [$0.text] + ($0.alternative.map { [$0] } ?? []) }
    return [words.title] + body + choices
      + ([words.say, words.aside, words.action] + variants).compactMap(\.self)
  }

  private mutating func checkListed() {
    for entry in guide.texts.addresses where !addresses.contains(entry.address) {
      add(.strangeAddress(entry.address), at: ["addresses"])
    }
    for (id, phone) in guide.texts.phones.sorted(by: { $0.key < $1.key }) where !phones.contains(phone.number) {
      add(.strangePhone(phone.number), at: ["phones", id.rawValue])
    }
  }
}

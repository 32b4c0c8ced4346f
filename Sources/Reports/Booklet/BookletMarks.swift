import GuideContent

/// Marks before the words of a booklet: whose words follow, and whom they are for.
enum BookletMarks {
  static let addition = Phrases.Booklet.mark(mark: Phrases.Marks.addition)
  static let reading = Phrases.Booklet.mark(mark: Phrases.Marks.reading)
  static let say = Phrases.Booklet.mark(mark: Phrases.Marks.say)
  static let aside = Phrases.Booklet.mark(mark: Phrases.Marks.aside)
}

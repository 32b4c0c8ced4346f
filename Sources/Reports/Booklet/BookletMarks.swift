import GuideContent

/// The marks before words of a booklet, which say whose words they are and for whom.
enum BookletMarks {
  static let addition = Phrases.Booklet.mark(mark: Phrases.Marks.addition)
  static let reading = Phrases.Booklet.mark(mark: Phrases.Marks.reading)
  static let say = Phrases.Booklet.mark(mark: Phrases.Marks.say)
  static let aside = Phrases.Booklet.mark(mark: Phrases.Marks.aside)
}

import Cases
import GuideContent
import Guides

/// The names of things in the figures.
struct StatsWords {
  private typealias Words = Phrases.Stats

  /// The guide that knows the names; `nil` if only the names of files are known.
  let guide: Guide?

  /// A place in a few words. The question after a finding is named after it, since all those questions have the same
  /// words.
  func name(of place: PlaceID) -> String {
    guard let guide else { return place.rawValue }
    let short = guide.words(of: place).short
    if let finding = guide.finding(beforeRetry: place) {
      return Words.retryName(finding: guide.words(of: finding.id).short, question: short)
    }
    guard let finding = guide.finding(place) else { return short }
    return finding.ends == nil ? Phrases.Outline.finding(name: short) : Phrases.Outline.ending(name: short)
  }

  /// A cause in words.
  func name(of cause: CauseID) -> String {
    guide?.texts.causes[cause] ?? cause.rawValue
  }

  /// How a case stands.
  static func name(of status: CaseStatus) -> String {
    switch status {
    case .open: Phrases.Desk.statusOpen
    case .waiting: Phrases.Desk.statusWaiting
    case .solved: Phrases.Desk.statusSolved
    case .otherCode: Phrases.Desk.statusOtherCode
    case .handedOver: Phrases.Desk.statusHandedOver
    }
  }

  /// A length of time.
  static func duration(seconds: Int) -> String {
    let (minutes, rest) = seconds.quotientAndRemainder(dividingBy: 60)
    if minutes == 0 { return Words.seconds(seconds: String(rest)) }
    return rest == 0
      ? Words.minutes(minutes: String(minutes))
      : Words.minutesAndSeconds(minutes: String(minutes), seconds: String(rest))
  }
}

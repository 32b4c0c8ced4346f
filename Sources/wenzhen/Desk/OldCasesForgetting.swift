import CaseStore
import Cases
import Glibc
import GuideContent
import Guides
import Text

/// Deletes cases that have not changed for a long time. It first says which those are, since to a wrong clock all cases
/// are old.
struct OldCasesForgetting {
  let age: Age
  let store: KeptCases

  /// Deletes the old cases if somebody at a terminal agrees. Without a terminal, deletes them only if other cases are
  /// left.
  func run() throws(CommandError) {
    let end = Timestamp(seconds: WallClock.now.seconds - age.seconds)
    let old = try StateFolder.stored { () throws(CaseStoreError) in try store.older(than: end) }
    if let span = old.span {
      try StandardOutput.write(words(for: old, from: span))
      guard try isAgreed(to: old) else { return try StandardOutput.write(Phrases.Desk.notForgotten) }
    }
    let count = try StateFolder.stored { () throws(CaseStoreError) in try store.forget(changedBefore: end) }
    try StandardOutput.write(Phrases.Desk.forgottenOlder(count: "\(count)", days: "\(age.days)"))
  }

  private func words(for old: OldCases, from span: ClosedRange<Timestamp>) -> String {
    let (first, last) = (WallClock.localTime(at: span.lowerBound).day, WallClock.localTime(at: span.upperBound).day)
    return Phrases.Desk.aboutToForget(
      today: WallClock.today.description, count: "\(old.count)", first: first.description, last: last.description,
      rest: "\(old.others)")
  }

  private func isAgreed(to old: OldCases) throws(CommandError) -> Bool {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      guard old.others > 0 else { throw .wouldForgetAll(count: old.count) }
      return true
    }
    try StandardOutput.write(part: Phrases.Desk.askToForget)
    let answer = try LineReader().next() ?? ""
    return answer.narrowed.filter { !$0.isWhitespace }.lowercased() == "y"
  }
}

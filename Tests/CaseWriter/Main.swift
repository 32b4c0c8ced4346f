import CaseStore
import Cases
import Glibc
import Guides

/// A small program for tests: answers one step of a case after the other, and names each answer once it is kept.
///
///     CaseWriter FOLDER NUMBER COUNT [file-limit BYTES | nobody]
///
/// A case that is kept is taken over. Ends with `done`, or with the name of what went wrong.
@main
struct CaseWriter {
  private let folder: String
  private let number: CaseNumber
  private let count: Int
  private let owner: CaseOwner

  static func main() {
    guard let writer = CaseWriter(CommandLine.arguments) else { exit(64) }
    do throws(CaseStoreError) {
      try writer.run()
      say("done")
    } catch {
      say(name(of: error))
    }
  }

  private init?(_ arguments: [String]) {
    guard arguments.count >= 4, let number = CaseNumber(arguments[2]), let count = Int(arguments[3]) else { return nil }
    folder = arguments[1]
    self.number = number
    self.count = count
    var generator = SystemRandomNumberGenerator()
    owner = CaseOwner.random(using: &generator)
    guard Self.restrict(arguments.dropFirst(4)) else { return nil }
  }

  /// Takes from this process what the test wants it to do without.
  private static func restrict(_ words: ArraySlice<String>) -> Bool {
    switch words.first {
    case nil: return true
    case "nobody": return setgid(65_534) == 0 && setuid(65_534) == 0
    case "file-limit":
      guard let bytes = words.last.flatMap(UInt.init) else { return false }
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: bytes, rlim_max: bytes)
      return setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0
    default: return false
    }
  }

  private func run() throws(CaseStoreError) {
    let store = try KeptCases(folder: folder)
    var kept = try taken(from: store)
    let first = kept.answers.count
    for step in first..<(first + count) {
      let moment = Timestamp(seconds: step)
      let place = PlaceID("step-\(step)")
      kept.answers[place] = TimedAnswer(Answer(ChoiceID("choice-\(step)")), at: moment)
      kept.notes["last"] = "步骤\(step)" + String(repeating: "长", count: 200)
      kept.changedAt = moment
      try store.save(kept, events: [CaseEvent(.answered, place: place, at: moment, after: 1)], for: owner)
      Self.say("\(step)")
    }
  }

  private func taken(from store: KeptCases) throws(CaseStoreError) -> Case {
    do {
      return try store.take(number, for: owner)
    } catch .noSuchCase {
      let moment = Timestamp(seconds: 0)
      let new = Case(
        number: number, guide: "guide", guideVersion: "1", audience: .agent, openedAt: moment, changedAt: moment,
        cursor: "step-0")
      try store.create(new, events: [], for: owner)
      return new
    }
  }

  /// Says a line at once, which `print` does not where nobody looks on; ends when the test is gone.
  private static func say(_ line: String) {
    let bytes = Array("\(line)\n".utf8)
    guard write(STDOUT_FILENO, bytes, bytes.count) > 0 else { exit(74) }
  }

  private static func name(of error: CaseStoreError) -> String {
    switch error {
    case .takenOver: "takenOver"
    case .forgotten: "forgotten"
    case .noSuchCase: "noSuchCase"
    case .notOpened(_, let number): "notOpened \(number)"
    case .foreign(let path, let owner, _): "foreign \(path) \(owner)"
    case .foreignParent(_, let parent, let owner): "foreignParent \(parent) \(owner)"
    case .tooMany: "tooMany"
    case .full: "full"
    case .readOnly: "readOnly"
    case .busy: "busy"
    case .broken(_, let number): "broken \(number)"
    case .unsuitable: "unsuitable"
    case .corrupt: "corrupt"
    case .newer: "newer"
    case .failed(_, let code): "failed \(code)"
    }
  }
}

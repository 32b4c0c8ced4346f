import GuideContent
import Terminal
import Text

/// The doctor's judgement: a line for each check of the facts.
struct Diagnosis {
  private typealias Words = Phrases.Doctor

  enum Verdict: Hashable {
    case fine
    /// It works, but with less than it could have; or nobody can know.
    case note
    case wrong
    /// Nothing but ASCII can be read, and the mark and the words of this line are in it.
    case unreadable
  }

  struct Line: Hashable {
    let verdict: Verdict
    let words: String
  }

  private(set) var lines: [Line] = []

  /// Whether nothing is wrong.
  var isSound: Bool { !lines.contains { $0.verdict == .wrong || $0.verdict == .unreadable } }

  /// The lines as the command prints them. Foreign words in them are made harmless, so that they cannot steer a
  /// terminal.
  var text: String {
    lines.map { line in
      let mark =
        switch line.verdict {
        case .fine: Words.fine
        case .note: Words.note
        case .wrong: Words.wrong
        case .unreadable: Words.unreadable
        }
      return Words.line(mark: mark, words: line.words).harmless
    }.joined(separator: "\n")
  }

  init(_ facts: DoctorFacts) {
    addLocale(facts)
    addTerminal(facts)
    addSize(facts.terminal.size)
    addEncoding(facts)
    addColors(facts)
    addClipboard(facts)
    addPrinters(facts)
    addStore(facts.store)
    if let folder = facts.openFolder { add(.wrong, Words.storeOpenToOthers(path: folder)) }
    if let kiosk = facts.kiosk { lines += Self.lines(for: kiosk) } else { add(.note, Words.kioskNotAsked) }
  }

  private mutating func add(_ verdict: Verdict, _ words: String) {
    lines.append(Line(verdict: verdict, words: words))
  }

  private mutating func addLocale(_ facts: DoctorFacts) {
    guard let locale = facts.locale else { return add(.note, Words.localeUnset) }
    switch TextEncoding(locale: locale) {
    case .utf8: add(.fine, Words.localeFine(name: locale))
    case let encoding?: add(.fine, Words.localeGB(name: locale, encoding: encoding.rawValue))
    case nil: add(.note, Words.localeOther(name: locale))
    }
  }

  private mutating func addTerminal(_ facts: DoctorFacts) {
    if let lack = facts.terminal.lack, let words = ErrorMessages.message(forNoScreen: lack, inKiosk: false) {
      add(.wrong, words)
    }
    guard let term = facts.term, !term.isEmpty else { return add(.wrong, Words.termUnset) }
    guard let entry = facts.terminal.entry else { return add(.wrong, Words.termUnknown(name: term)) }
    if entry == term {
      add(.fine, Words.termFine(name: term))
    } else {
      add(.fine, Words.termLike(name: term, like: entry))
    }
  }

  private mutating func addSize(_ size: ScreenSize?) {
    guard let size else { return add(.note, Words.noTerminal) }
    let (columns, rows) = ("\(size.columns)", "\(size.rows)")
    if size.columns < 40 || size.rows < 12 {
      add(.wrong, Words.sizeTooSmall(columns: columns, rows: rows))
    } else if size.columns < 80 || size.rows < 24 {
      add(.note, Words.sizeSmall(columns: columns, rows: rows))
    } else {
      add(.fine, Words.sizeFine(columns: columns, rows: rows))
    }
  }

  private mutating func addEncoding(_ facts: DoctorFacts) {
    guard facts.terminal.size != nil else { return add(.note, Words.encodingNotAsked) }
    if let narrow = facts.narrowMultiplexer {
      let words = Phrases.Screen.notInUTF8(name: narrow.rawValue, command: narrow.commandForUTF8 ?? narrow.rawValue)
      return add(.unreadable, words)
    }
    switch facts.probe.encoding {
    case .utf8: add(.fine, Words.encodingFine)
    case .other:
      let declared = facts.locale.flatMap(TextEncoding.init(locale:)) ?? .utf8
      add(.note, Words.encodingOther(encoding: declared.unlessUTF8.rawValue))
    case nil: add(.note, Words.encodingUnknown)
    }
    switch facts.probe.ambiguousWidth {
    case 1: add(.fine, Words.widthOne)
    case 2: add(.fine, Words.widthTwo)
    default: break
    }
  }

  private mutating func addColors(_ facts: DoctorFacts) {
    if !facts.wantsColor {
      add(.fine, Words.colorsUnwanted)
    } else if facts.terminal.colors >= 8 {
      add(.fine, Words.colorsFine(count: "\(facts.terminal.colors)"))
    } else {
      add(.note, Words.colorsNone)
    }
  }

  private mutating func addClipboard(_ facts: DoctorFacts) {
    let hasNone = facts.term?.hasPrefix("putty") == true || !facts.terminal.isLikeXterm
    // mosh hands the clipboard's sequence on to the terminal.
    let isMultiplexed = facts.multiplexer == .tmux || facts.multiplexer == .screen
    add(.note, isMultiplexed ? Words.clipboardMultiplexed : hasNone ? Words.clipboardNone : Words.clipboardLikely)
  }

  private mutating func addPrinters(_ facts: DoctorFacts) {
    if let printer = facts.printer {
      add(.fine, Words.printerFine(name: printer))
    } else {
      add(.note, Words.printerNone)
    }
    guard facts.terminal.size != nil else { return }
    if let multiplexer = facts.multiplexer {
      add(.note, Words.ownPrinterSwallowed(name: multiplexer.rawValue))
    } else {
      add(.note, facts.terminal.canBeSentPrinting ? Words.ownPrinterPossible : Words.ownPrinterImpossible)
    }
  }

  private mutating func addStore(_ store: DoctorFacts.StoreFact) {
    switch store {
    case .open(let path, let count): add(.fine, Words.storeFine(path: path, count: "\(count)"))
    case .missing(let path): add(.fine, Words.storeMissing(path: path))
    case .failed(let words): add(.wrong, words)
    }
  }
}

import GuideContent
import GuideFiles
import Guides

/// The flaws of a guide's files in words for their author.
enum GuideFlawMessages {
  private typealias Words = Phrases.GuideFlaws
  private static let mostNames = 20

  /// One line: position, flaw, what to do, the flaw's code.
  static func message(_ flaw: GuideFileFlaw) -> String {
    Words.location(
      file: flaw.file, line: "\(flaw.line)", column: "\(flaw.column)", message: words(for: flaw.kind),
      code: flaw.kind.code)
  }

  /// What is wrong and what to do, without file and line.
  static func words(for kind: GuideFileFlaw.Kind) -> String {
    switch kind {
    case .missing: Words.missing
    case .oldPlace(let file): Words.oldPlace(file: file)
    case .notALanguage: Words.notALanguage
    case .unreadable: Words.unreadable
    case .tooLarge(let limit): Words.tooLarge(limit: "\(limit >> 20)")
    case .notUTF8: Words.notUTF8
    case .empty: Words.empty
    case .syntax(let problem): Words.syntax(problem: problem)
    case .tooManyAliases(let limit): Words.tooManyAliases(limit: "\(limit)")
    case .tooManyAliasedValues(let limit): Words.tooManyAliasedValues(limit: "\(limit)")
    case .tooDeep(let limit): Words.tooDeep(limit: "\(limit)")
    case .tooManyDirectives(let limit): Words.tooManyDirectives(limit: "\(limit)")
    case .wideSign(let sign, let instead): Words.wideSign(sign: String(sign), instead: instead)
    case .unquotedColon: Words.unquotedColon
    case .colonWithoutBlank: Words.colonWithoutBlank
    case .unclosedQuote: Words.unclosedQuote
    case .tab: Words.tab
    case .strangeBlank(let scalar): Words.strangeBlank(code: scalar.codePoint)
    case .strangeCharacter(let scalar): Words.strangeCharacter(code: scalar.codePoint)
    // Only steps take something.
    case .expectedKeys(let keys) where keys.contains("takes"): Words.expectedStep(keys: list(keys))
    case .expectedKeys(let keys): Words.expectedKeys(keys: list(keys))
    case .duplicateKeys(let keys): Words.duplicateKeys(keys: list(keys))
    case .unknownKey(let key, let known): Words.unknownKey(key: key, known: list(known))
    case .movedKey(let key, let now): Words.movedKey(key: key, now: now)
    case .missingKey(let key): Words.missingKey(key: key)
    case .exactlyOneKey(let keys): Words.exactlyOneKey(keys: list(keys))
    case .cellCount(let count, let wanted): Words.cellCount(count: "\(count)", wanted: "\(wanted)")
    case .expected(let shape): words(for: shape)
    case .expectedOne(let words): Words.expectedOne(words: list(words))
    case .idIsNotFolder(let name): Words.idIsNotFolder(name: name)
    case .addressMissing: Words.addressMissing
    case .paragraphNumberMissing: Words.paragraphNumberMissing
    case .duplicateParagraph(let number): Words.duplicateParagraph(number: "\(number)")
    case .flaw(let flaw): words(for: flaw)
    }
  }

  private static func words(for shape: GuideFileFlaw.Shape) -> String {
    switch shape {
    case .mapping: Words.expectedMapping
    case .list: Words.expectedList
    case .text: Words.expectedText
    case .number: Words.expectedNumber
    case .paragraph(let articles):
      Words.expectedParagraph(example: "\(articles.first ?? ""):3", articles: list(articles))
    case .flag: Words.expectedFlag
    case .days: Words.expectedDays(most: String(GuideFileFlaw.mostDays))
    case .numberBetween(let range):
      Words.expectedNumberBetween(least: String(range.lowerBound), most: String(range.upperBound))
    case .decimal: Words.expectedDecimal
    case .day: Words.expectedDay
    case .pattern: Words.expectedPattern
    case .capturingPattern: Words.expectedCapturingPattern
    }
  }

  private static func words(for kind: GuideFlaw.Kind) -> String {
    switch kind {
    case .duplicateName(let name): Words.duplicateName(name: name)
    case .unknownNameInBraces(let name): Words.unknownNameInBraces(name: name)
    case .openBrace(let words): Words.openBrace(words: words)
    case .unknownName(let name): Words.unknownName(name: name)
    case .stepOfOtherSection(let place, let section):
      section.map { Words.stepOfOtherSection(place: place.rawValue, section: $0.rawValue) }
        ?? Words.stepOfOpening(place: place.rawValue)
    case .unknownDestination(let place, let known):
      Words.unknownDestination(place: place.rawValue, known: list(known))
    case .causeNeverFound(let cause): Words.causeNeverFound(cause: cause.rawValue)
    case .foundAndRuledOut(let cause): Words.foundAndRuledOut(cause: cause.rawValue)
    case .proposedByNothing: Words.proposedByNothing
    case .proposesNothing(let place): Words.proposesNothing(place: place.rawValue)
    case .sameProposal(let value): Words.sameProposal(value: value)
    case .firstNotAtTriage: Words.firstNotAtTriage
    case .sameWords(let words): Words.sameWords(words: words)
    case .reservedName(let name): Words.reservedName(name: name)
    case .choiceCount(let count): Words.choiceCount(count: "\(count)")
    case .severalLeadApart: Words.severalLeadApart
    case .unreachable(let place): Words.unreachable(place: place.rawValue)
    case .unreachablePassage(let passage): Words.unreachablePassage(passage: passage.rawValue)
    case .tooManySituations(let place): Words.tooManySituations(place: place.rawValue)
    case .circle(let places): Words.circle(places: list(places.map(\.rawValue)))
    case .factWithoutLastRule: Words.factWithoutLastRule
    case .definitionCircle(let names): Words.definitionCircle(names: list(names))
    case .tableRowMissing(let values): Words.tableRowMissing(values: list(values))
    case .tableRowsDoubled(let rows, let values):
      Words.tableRowsDoubled(rows: list(rows.map { "\($0)" }), values: list(values))
    case .sectionsLeft(let answers): Words.sectionsLeft(answers: Self.list(answers))
    case .tableNotUsed: Words.tableNotUsed
    case .retryNotUsed: Words.retryNotUsed
    case .retryWithoutLastRule: Words.retryWithoutLastRule
    case .passageNotProved(let passage): Words.passageNotProved(passage: passage.rawValue)
    case .boundsReversed(let least, let most): Words.boundsReversed(least: least, most: most)
    case .valueNotCompared(let input): Words.valueNotCompared(step: input.rawValue)
    case .nothingToCompare(let input): Words.nothingToCompare(name: input.rawValue)
    case .comparisonOfOtherKind(let known):
      known.isEmpty ? Words.daysSinceDateOnly : Words.textComparedBy(ways: list(known))
    case .notComparable(let value): Words.notComparable(value: value)
    case .comparisonNeverHolds: Words.comparisonNeverHolds
    case .notAnAnswer(let place): Words.notAnAnswer(place: place.rawValue)
    case .retryMisplaced(let place): Words.retryMisplaced(place: place.rawValue)
    case .figureTooWide(let cells, let most): Words.figureTooWide(cells: "\(cells)", most: "\(most)")
    case .wordsMissing(let keys): Words.wordsMissing(thing: thing(at: keys))
    case .actorMissing: Words.actorMissing
    case .wordsForNothing: Words.wordsForNothing
    case .paragraphNotCarried(let number): Words.paragraphNotCarried(number: "\(number)")
    case .paragraphNotNamed(let number): Words.paragraphNotNamed(number: "\(number)")
    case .noSuchParagraph(let number): Words.noSuchParagraph(number: "\(number)")
    case .notInArticle(let words): Words.notInArticle(words: words)
    case .strangeAddress(let address): Words.strangeAddress(address: address)
    case .strangePhone(let number): Words.strangePhone(number: number)
    }
  }

  /// What a path of keys leads to, as authors call it in the flow: the thing by its kind and name, and what of it.
  private static func thing(at keys: [String]) -> String {
    let kinds = [
      "actors": "actor", "causes": "cause", "conditions": "condition", "facts": "fact", "fields": "field",
      "findings": "finding", "phones": "phone", "recognised": "recognises", "retries": "retry", "sections": "section",
      "steps": "step",
    ]
    guard keys.count > 1, let kind = kinds[keys[0]] else { return Words.path(keys: keys.joined(separator: " > ")) }
    let thing = Words.thing(kind: kind, name: keys[1])
    let rest = keys.dropFirst(2)
    return rest.isEmpty ? thing : Words.partOfThing(thing: thing, part: rest.joined(separator: " > "))
  }

  /// The names, or the first of them and how many there are: a circle may have a thousand steps.
  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(mostNames).joined(separator: ", ")
    return names.count > mostNames ? Words.namesInAll(names: shown, count: "\(names.count)") : shown
  }
}

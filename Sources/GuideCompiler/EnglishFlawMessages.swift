import GuideFiles
import Guides

extension GuideFileFlaw {
  /// The flaw in English, as the compiler prints it.
  var englishMessage: String {
    switch kind {
    case .missing: "the file is missing"
    case .oldPlace(let file): "move this file to \(file)"
    case .notALanguage: "the file's name is no language's, such as en or zh-Hant"
    case .unreadable: "the file cannot be read"
    case .tooLarge(let limit): "the file is larger than \(limit) bytes"
    case .notUTF8: "the file is not UTF-8"
    case .empty: "the file is empty"
    case .syntax(let problem): "this is not YAML: \(problem)"
    case .tooManyAliases(let limit): "more than \(limit) aliases"
    case .tooManyAliasedValues(let limit): "the aliases stand for more than \(limit) values"
    case .tooDeep(let limit): "more than \(limit) lists and mappings lie in one another"
    case .tooManyDirectives(let limit): "more than \(limit) %TAG lines"
    case .wideSign(let sign, let instead): "a full-width '\(sign)' stands here; write '\(instead)'"
    case .unquotedColon: "a text with a colon and a blank in it needs quotation marks around it"
    case .colonWithoutBlank: "a blank belongs behind the colon between a key and its value"
    case .unclosedQuote: "the quotation mark that begins here is not closed"
    case .tab: "a Tab stands here; indent by blanks"
    case .strangeBlank(let scalar):
      "the blank \(scalar.codePoint) stands here; indent by ordinary blanks"
    case .strangeCharacter(let scalar): "the character \(scalar.codePoint) may not stand here"
    case .expectedKeys(let keys): "expected a mapping with keys of: \(keys.englishList)"
    case .duplicateKeys(let keys): "this key stands here twice: \(keys.englishList)"
    case .unknownKey(let key, let known): "unknown key '\(key)'; known here: \(known.englishList)"
    case .movedKey(let key, let now): "'\(key)' is written as '\(now)' at the outermost level of the file now"
    case .missingKey(let key): "the key '\(key)' is missing"
    case .exactlyOneKey(let keys): "exactly one of these keys is needed: \(keys.englishList)"
    case .cellCount(let count, let wanted): "this row has \(count) cells, and the head of its table \(wanted)"
    case .expected(let shape): "expected \(shape.englishName)"
    case .expectedOne(let words): "expected one of: \(words.englishList)"
    case .idIsNotFolder(let name): "the guide's id must be the name of its folder, '\(name)'"
    case .addressMissing: "the line 'Address of the page: …' is missing"
    case .paragraphNumberMissing: "a line of the article begins with its number and two spaces"
    case .duplicateParagraph(let number): "paragraph \(number) stands here twice"
    case .flaw(let flaw): flaw.englishMessage
    }
  }
}

extension [String] {
  /// The names, or the first of them and how many there are.
  fileprivate var englishList: String {
    let most = 20
    return prefix(most).joined(separator: ", ") + (count > most ? ", … (\(count) in all)" : "")
  }
}

extension GuideFileFlaw.Shape {
  fileprivate var englishName: String {
    switch self {
    case .mapping: "keys with values"
    case .list: "a list"
    case .text: "words"
    case .number: "a whole number"
    case .paragraph(let articles):
      "a paragraph such as \(articles.first ?? ""):3, of one of these: \(articles.englishList)"
    case .flag: "true or false"
    case .numberBetween(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .decimal: "a number such as 12.5"
    case .day: "a day such as 2026-11-22, or today"
    case .pattern: "a pattern of signs such as [A-Z]{2}[0-9]{6}, without ( ) | ^ $"
    case .capturingPattern:
      "a pattern of signs such as code=(?<code>[0-9]{4}), with one named part at most, without | ^ $"
    case .days: "two numbers of days up to \(GuideFileFlaw.mostDays), the smaller one first; or { days: 14 }; or asked"
    }
  }
}

extension GuideFlaw.Kind {
  fileprivate var englishMessage: String {
    switch self {
    case .duplicateName(let name): "the name '\(name)' is taken already"
    case .unknownNameInBraces(let name):
      "no step and no fact has the name in braces '{\(name)}'; a brace itself is written '{{'"
    case .openBrace(let words): "the brace before '\(words)' is not closed; a brace itself is written '{{'"
    case .unknownName(let name): "nothing has the name '\(name)'"
    case .stepOfOtherSection(let place, let section):
      "'\(place)' is a step of \(section.map { "the section '\($0)'" } ?? "the opening"); a choice leads to steps beside its own"
    case .unknownDestination(let place, let known):
      "nothing has the name '\(place)'; this can lead to: \(known.englishList)"
    case .causeNeverFound(let cause): "no choice finds the cause '\(cause)'"
    case .foundAndRuledOut(let cause): "one choice finds the cause '\(cause)' and rules it out"
    case .proposedByNothing: "nothing in 'recognises' proposes answers at this step"
    case .proposesNothing(let place): "no choice of '\(place)' is proposed by this"
    case .sameProposal(let value): "two choices of this step are proposed by '\(value)'"
    case .firstNotAtTriage: "only choices of the triage say which section comes first"
    case .sameWords(let words): "two choices of this step say '\(words)'"
    case .reservedName(let name): "the name '\(name)' is reserved"
    case .choiceCount(let count): "a step has at least one choice, and at most 100 where it takes several, not \(count)"
    case .severalLeadApart: "choices that can be taken together must lead to the same place"
    case .unreachable(let place): "no path reaches '\(place)'"
    case .unreachablePassage(let passage): "no path shows the passage '\(passage)'"
    case .tooManySituations(let place): "too many combinations of answers that matter later come to '\(place)'"
    case .circle(let places): "these steps lead in a circle: \(places.map(\.rawValue).englishList)"
    case .factWithoutLastRule: "the last rule of a fact has no 'when', so that the fact always has a value"
    case .definitionCircle(let names): "these depend on each other in a circle: \(names.joined(separator: ", "))"
    case .tableRowMissing(let values): "no row fits \(values.joined(separator: ", "))"
    case .tableRowsDoubled(let rows, let values):
      "the rows \(rows.map { "\($0)" }.joined(separator: ", ")) all fit \(values.joined(separator: ", "))"
    case .sectionsLeft(let answers):
      "a walk leaves the last section, and there is no 'hand-over': \(answers.joined(separator: ", "))"
    case .tableNotUsed: "no choice leads to this table"
    case .retryNotUsed: "no finding asks this question"
    case .retryWithoutLastRule: "the last rule of a retry has no 'when', so that one always fits"
    case .passageNotProved(let passage): "too many walks to prove that one shows '\(passage)'"
    case .boundsReversed(let least, let most): "the least value, \(least), is greater than the greatest, \(most)"
    case .valueNotCompared(let input):
      "the step '\(input)' asks for a value; a condition compares it: over, under, at-least, at-most, is"
    case .nothingToCompare(let input):
      "'\(input)' has values to choose from; only a value that is typed can be compared"
    case .comparisonOfOtherKind(let known):
      known.isEmpty ? "days are counted since a date only" : "a text is compared with: \(known.englishList)"
    case .notComparable(let value): "'\(value)' is no value that the step takes"
    case .comparisonNeverHolds: "no value that the step takes meets this comparison"
    case .notAnAnswer(let place): "the step '\(place)' takes no such answer"
    case .retryMisplaced(let place): "the way '\(place)' asks for a retry does not fit its role"
    case .figureTooWide(let cells, let most): "a line of this drawing is \(cells) cells wide; \(most) fit"
    case .wordsMissing(let keys): "the words for '\(keys.joined(separator: " > "))' are missing"
    case .actorMissing: "the ending has an action, and no 'actor' in flow.yaml who carries it out"
    case .wordsForNothing: "these words belong to nothing in flow.yaml"
    case .paragraphNotCarried(let number): "paragraph \(number) does not stand here word for word"
    case .paragraphNotNamed(let number): "no place names paragraph \(number)"
    case .noSuchParagraph(let number): "the article has no paragraph \(number)"
    case .notInArticle(let words): "these words are not the article's: \(words)"
    case .strangeAddress(let address): "the address \(address) is neither the article's nor marked as ours"
    case .strangePhone(let number): "the number \(number) is neither the article's nor marked as ours"
    }
  }
}

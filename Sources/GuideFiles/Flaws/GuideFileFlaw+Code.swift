import Guides

extension GuideFileFlaw.Kind {
  /// The flaw's name in lists and searches, the same in every language and version: small letters and hyphens.
  public var code: String {
    switch self {
    case .missing: "file-missing"
    case .oldPlace: "old-place"
    case .notALanguage: "not-a-language"
    case .unreadable: "file-unreadable"
    case .tooLarge: "file-too-large"
    case .notUTF8: "not-utf8"
    case .empty: "file-empty"
    case .syntax: "not-yaml"
    case .wideSign: "wide-sign"
    case .unquotedColon: "unquoted-colon"
    case .colonWithoutBlank: "colon-without-blank"
    case .unclosedQuote: "unclosed-quote"
    case .tab: "tab"
    case .strangeBlank: "strange-blank"
    case .strangeCharacter: "strange-character"
    case .tooManyAliases: "too-many-aliases"
    case .tooManyAliasedValues: "too-many-aliased-values"
    case .tooDeep: "too-deep"
    case .tooManyDirectives: "too-many-directives"
    case .duplicateKeys: "duplicate-keys"
    case .unknownKey: "unknown-key"
    case .movedKey: "moved-key"
    case .missingKey: "missing-key"
    case .exactlyOneKey: "exactly-one-key"
    case .expectedKeys: "wrong-keys"
    case .cellCount: "cell-count"
    case .expected: "wrong-shape"
    case .expectedOne: "wrong-word"
    case .idIsNotFolder: "id-is-not-folder"
    case .addressMissing: "address-missing"
    case .paragraphNumberMissing: "paragraph-number-missing"
    case .duplicateParagraph: "duplicate-paragraph"
    case .flaw(let flaw): flaw.code
    }
  }
}

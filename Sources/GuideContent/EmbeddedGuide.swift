/// A guide in its embedded form, checked when the program was built.
struct EmbeddedGuide {
  let id: String
  let flow: String
  /// The words, except those of places.
  let texts: String
  /// The words of each place separately, since the first screen shows only one place.
  let places: [(id: String, words: String)]
  /// The article separately, since the first screen does not need it.
  let article: String
  /// The words in other languages, which are read only if they are asked for.
  let translations: [EmbeddedTranslation]
}

/// A guide's words in another language, in their embedded form.
struct EmbeddedTranslation {
  let language: String
  let texts: String
  let places: [(id: String, words: String)]
}

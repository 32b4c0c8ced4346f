/// A guide in its embedded form, checked when the program was built.
struct EmbeddedGuide {
  let id: String
  let flow: String
  /// The words but those of places.
  let texts: String
  /// The words of each place apart, since the first screen shows those of one.
  let places: [(id: String, words: String)]
  /// Apart from the rest, since the first screen needs no article.
  let article: String
}

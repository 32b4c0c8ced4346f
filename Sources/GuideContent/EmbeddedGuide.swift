/// A guide in its embedded form, checked when the program was built.
struct EmbeddedGuide {
  let id: String
  let flow: String
  let texts: String
  /// Apart from the rest, since the first screen needs no article.
  let article: String
}

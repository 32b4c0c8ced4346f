public import Guides
import Text

extension FieldRule {
  /// How much text the field takes.
  public var textLimit: TextLimit { TextLimit(characters: limit) }

  /// Whether the field is for a number or a code, whose signs are taken as they are meant; see `String.plainSigns`.
  public var takesPlainSigns: Bool { check != .anything }

  /// What somebody typed, as it is kept; `nil` if the check refuses it. Blanks alone say that nothing is known.
  public func taken(_ typed: String) -> String? {
    guard !typed.allSatisfy(\.isWhitespace) else { return "" }
    let text = meant(by: typed)
    switch check {
    case .anything: return text
    case .telephone: return Self.withSingleHyphens(text)
    case .pattern(let pattern): return pattern.fits(text) ? text : nil
    case .digits(let count, let prefix):
      let digits = text.filter { !$0.isWhitespace && $0 != "-" }
      let isFitting = count.contains(digits.count) && digits.hasPrefix(prefix)
      return isFitting && digits.allSatisfy { ("0"..."9").contains($0) } ? digits : nil
    }
  }

  /// A text that was kept, as anybody may see it.
  public func masked(_ kept: String) -> String {
    mask.map { Masking.masked(kept, keepingFirst: $0.first, last: $0.last) } ?? kept
  }

  private func meant(by typed: String) -> String {
    let plain = takesPlainSigns ? typed.plainSigns : typed
    return hasLookalikes ? plain.lookalikeDigits : plain
  }

  private static func withSingleHyphens(_ text: String) -> String {
    var telephone = ""
    for sign in text where sign != "-" || telephone.last != "-" { telephone.append(sign) }
    return telephone
  }
}

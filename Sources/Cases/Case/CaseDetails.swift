import Text

/// Whom a case is about, as somebody wrote it down. What is not known is an empty text.
public struct CaseDetails: Sendable, Hashable {
  /// The merchant's name.
  public var merchant: String
  /// The merchant's number at Alipay.
  public var partnerID: PartnerID?
  /// The merchant's site.
  public var site: String
  /// A telephone number to call back.
  public var telephone: String
  /// The number of the support desk's ticket.
  public var ticket: String

  /// Makes details.
  public init(
    merchant: String = "", partnerID: PartnerID? = nil, site: String = "", telephone: String = "", ticket: String = ""
  ) {
    self.merchant = merchant
    self.partnerID = partnerID
    self.site = site
    self.telephone = telephone
    self.ticket = ticket
  }

  /// A telephone number as it is kept, of what somebody typed: with plain signs, with digits for letters that look like
  /// them, and with one dash for several.
  public static func telephone(typed: String) -> String {
    var telephone = ""
    for sign in typed.plainSigns.lookalikeDigits where sign != "-" || telephone.last != "-" { telephone.append(sign) }
    return telephone
  }

  /// Whether nothing is known.
  public var isEmpty: Bool { self == CaseDetails() }

  /// The merchant's name as anybody may see it: its first character, and stars.
  public var maskedMerchant: String { Masking.masked(merchant, keepingFirst: 1, last: 0) }

  /// The telephone number as anybody may see it: its first three and last four digits, and stars.
  public var maskedTelephone: String { Masking.masked(telephone, keepingFirst: 3, last: 4) }
}

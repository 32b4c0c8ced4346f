/// How the answers say which products a merchant has signed.
public struct Contract: Sendable, Hashable {
  /// The step whose choices name the signed products: a choice with a product's name says that it is signed. The step
  /// takes several choices.
  public var listedBy: PlaceID
  /// The step that asks whether these contracts are in force.
  public var statusBy: PlaceID
  /// The choices of `statusBy` with which a contract counts as in force.
  public var inForce: [ChoiceID]
  /// The choices that say that nothing is signed, by step.
  public var nothingSigned: [PlaceID: [ChoiceID]]
  /// Every product that can be compared.
  public var products: [ProductID]
  /// For a product that is no choice of `listedBy`: the choice that may mean it.
  public var mayBe: [ProductID: ChoiceID]

  /// Makes the rules for reading contracts.
  public init(
    listedBy: PlaceID, statusBy: PlaceID, inForce: [ChoiceID], nothingSigned: [PlaceID: [ChoiceID]],
    products: [ProductID], mayBe: [ProductID: ChoiceID] = [:]
  ) {
    self.listedBy = listedBy
    self.statusBy = statusBy
    self.inForce = inForce
    self.nothingSigned = nothingSigned
    self.products = products
    self.mayBe = mayBe
  }
}

/// How the answers tell which products a merchant has signed.
public struct Contract: Sendable, Hashable {
  /// The step, one that takes several, whose choices name the signed products: a choice with the name of a product
  /// says that it is signed.
  public var listedBy: PlaceID
  /// The step that asks whether these contracts are in force.
  public var statusBy: PlaceID
  /// Choices of `statusBy` with which the contract counts as being in force.
  public var inForce: [ChoiceID]
  /// Choices that say that nothing is signed, by step.
  public var nothingSigned: [PlaceID: [ChoiceID]]
  /// Every product that can be compared.
  public var products: [ProductID]
  /// For a product that `listedBy` does not name: the choice behind which it may hide.
  public var mayBe: [ProductID: ChoiceID]

  /// Makes a description of how to read the contracts.
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

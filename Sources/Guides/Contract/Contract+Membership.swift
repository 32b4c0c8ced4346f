extension Contract {
  /// Whether a product is signed, by the answers on a path.
  ///
  /// If nobody was asked for the status, the contract counts as in force, since nothing says otherwise.
  public func membership(of product: ProductID, given answers: [PlaceID: Answer], in guide: Guide) -> Membership {
    let nothing = nothingSigned.contains { step, choices in
      answers[step].map { $0.choices.contains(where: choices.contains) } ?? false
    }
    if nothing { return .absent }
    guard let listed = answers[listedBy], !isExclusive(listed, in: guide) else { return .unknown }
    if listed.choices.contains(ChoiceID(product.rawValue)) {
      guard let status = answers[statusBy] else { return .inForce }
      return status.choices.contains(where: inForce.contains) ? .inForce : .notInForce
    }
    if let hiding = mayBe[product], listed.choices.contains(hiding) { return .unknown }
    return .absent
  }

  private func isExclusive(_ answer: Answer, in guide: Guide) -> Bool {
    guard let step = guide.step(listedBy) else { return false }
    return answer.choices.contains { step.choice($0)?.isExclusive ?? false }
  }
}

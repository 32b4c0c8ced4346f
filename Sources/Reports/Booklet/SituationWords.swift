import GuideContent
import Guides

/// Words for the situations in which something in a guide holds.
struct SituationWords {
  private typealias Words = Phrases.Booklet

  let guide: Guide

  /// The situation in which a passage is shown.
  func words(for passage: PassageID, at place: PlaceID) -> String? {
    let passages = guide.step(place)?.passages ?? guide.finding(place)?.passages ?? []
    return passages.first { $0.id == passage }.map { words(for: $0.when) }
  }

  /// What is signed, and whether it is in force.
  func words(for states: [Membership], of product: ProductID) -> String {
    guard Set(states) == [.inForce, .notInForce] else {
      return states.map { words(for: $0, of: product) }.joined(separator: Words.or)
    }
    return Words.memberSigned(product: guide.texts.products[product] ?? product.rawValue)
  }

  private func words(for membership: Membership, of product: ProductID) -> String {
    let name = guide.texts.products[product] ?? product.rawValue
    return switch membership {
    case .inForce: Words.memberInForce(product: name)
    case .notInForce: Words.memberNotInForce(product: name)
    case .absent: Words.memberAbsent(product: name)
    case .unknown: Words.memberUnknown(product: name)
    }
  }

  private func words(for condition: Condition) -> String {
    let answers = condition.answers.sorted { $0.key < $1.key }.map { step, choices in
      let names = choices.map { Words.choiceName(choice: guide.words(of: $0, at: step)) }
      return Words.whenAnswered(step: guide.words(of: step).short, choices: names.joined(separator: Words.or))
    }
    let memberships = condition.membership.sorted { $0.key < $1.key }.map { product, states in
      words(for: states, of: product)
    }
    let all = answers + memberships
    return all.dropFirst().reduce(all.first ?? "") { Words.situationAnd(first: $0, second: $1) }
  }
}

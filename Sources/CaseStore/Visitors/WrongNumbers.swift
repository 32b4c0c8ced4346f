/// The wrong case numbers that clients named within an hour; if there are very many, the last 10,000.
public struct WrongNumbers: Sendable, Hashable {
  /// How many wrong numbers there were.
  public let count: Int
  /// How many addresses they came from.
  public let clients: Int
  /// The address that most of them came from, empty if it is not known; `nil` if there are none.
  public let mostFrom: String?
  /// How many came from that address.
  public let most: Int

  /// Makes figures.
  public init(count: Int, clients: Int, mostFrom: String?, most: Int) {
    self.count = count
    self.clients = clients
    self.mostFrom = mostFrom
    self.most = most
  }
}

public import Text

/// Keys, what they ask for, and the words that say so in the key line and in the help.
public struct KeyBinding<Action: Sendable & Hashable>: Sendable, Hashable {
  /// The keys.
  public let keys: [Key]
  /// What they ask for.
  public let action: Action
  /// The keys' names, as the key line and the help show them; empty if neither does.
  public let name: String
  /// What they do, in two or three hanzi, for the key line; `nil` for keys it does not show.
  public let label: String?
  /// What they do, in a sentence, for the help; empty for keys of an overlay, which the help does not list.
  public let help: String
  /// Whether only agents have them.
  public let isForAgents: Bool

  init(
    _ keys: [Key], _ action: Action, name: String = "", label: String? = nil, help: String = "",
    isForAgents: Bool = false
  ) {
    self.keys = keys
    self.action = action
    self.name = name
    self.label = label
    self.help = help
    self.isForAgents = isForAgents
  }

  /// The same keys with another help; `nil` leaves it as it is.
  func helping(with help: String?) -> Self {
    KeyBinding(keys, action, name: name, label: label, help: help ?? self.help, isForAgents: isForAgents)
  }
}

/// A table of keys.
extension Array {
  /// What a key asks for; `nil` if it means nothing.
  func action<Action>(for key: Key) -> Action? where Element == KeyBinding<Action> {
    first { $0.keys.contains(key) }?.action
  }
}

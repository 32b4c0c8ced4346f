public import Text

/// Keys, the action they ask for, and the words on it in the key line and in the help.
public struct KeyBinding<Action: Sendable & Hashable>: Sendable, Hashable {
  /// The keys.
  public let keys: [Key]
  /// The action they ask for.
  public let action: Action
  /// The names of the keys in the key line and in the help; empty if neither shows them.
  public let name: String
  /// The action in two or three hanzi, for the key line; `nil` if the key line does not show the keys.
  public let label: String?
  /// The action in a sentence, for the help; empty for keys of an overlay, which the help does not list.
  public let help: String
  /// Whether only agents have these keys.
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

  /// Whether the key line names the keys by one letter or sign, but for the one that asks for help.
  var isOneSign: Bool { name.count == 1 && name != "?" && name.allSatisfy(\.isASCII) }

  /// The same binding with another help; `nil` changes nothing.
  func helping(with help: String?) -> Self {
    KeyBinding(keys, action, name: name, label: label, help: help ?? self.help, isForAgents: isForAgents)
  }

  /// The same binding with another label.
  func labelled(_ label: String) -> Self {
    KeyBinding(keys, action, name: name, label: label, help: help, isForAgents: isForAgents)
  }
}

/// A table of keys.
extension Array {
  /// The action that a key asks for; `nil` if the key has no meaning.
  func action<Action>(for key: Key) -> Action? where Element == KeyBinding<Action> {
    match(for: key)?.action
  }

  /// The action that a key asks for, and the key that it was read as; `nil` if the key has no meaning.
  func match<Action>(for key: Key) -> (key: Key, action: Action)? where Element == KeyBinding<Action> {
    for reading in key.readings {
      if let binding = first(where: { $0.keys.contains(reading) }) { return (reading, binding.action) }
    }
    return nil
  }
}

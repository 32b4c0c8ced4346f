public import Text

/// The state of a full screen as one value. The shell's loop hands it events, carries out its effects, and shows it.
public protocol ScreenState: Sendable {
  /// Its effects.
  associatedtype Asked: ScreenEffect
  /// Their outcomes.
  associatedtype Told: ScreenOutcome

  /// The first effects, in order.
  var opening: [Asked] { get }
  /// Takes an event, and gives the effects for the shell in order. Nothing else changes the state.
  mutating func handle(_ event: Event<Told>) -> [Asked]
  /// Draws the state.
  func frame() -> Frame
}

/// Something a screen asks the shell to do. Every screen has the effects that are named here.
public protocol ScreenEffect: Sendable, Hashable {
  /// Show the state as it is now.
  static var show: Self { get }
  /// Draw the whole screen again.
  static var redraw: Self { get }
  /// Change to the next encoding for the terminal: `ScreenOutcome.encodingChanged`.
  static var changeEncoding: Self { get }
  /// Give the terminal back, and stop until the shell continues the program.
  static var suspend: Self { get }
  /// The reason to leave; `nil` for any other effect.
  var leaving: LeaveReason? { get }
}

/// The outcome of an effect.
public protocol ScreenOutcome: Sendable {
  /// The encoding was changed; the next frame is for this surface.
  static func encodingChanged(_ surface: Surface, through multiplexer: Multiplexer?) -> Self
}

/// Why a screen is left.
public enum LeaveReason: Sendable, Hashable {
  /// The user has chosen to leave.
  case chosen
  /// The terminal is gone, or a signal asks the program to end.
  case hangUp
  /// Another program has taken the case over.
  case takenOver
  /// Nobody has pressed a key for too long.
  case idle
}

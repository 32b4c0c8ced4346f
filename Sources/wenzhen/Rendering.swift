/// Calls a renderer of the reports, whose errors can only come from a faulty build.
enum Rendering {
  /// The text that `render` makes.
  static func text(_ render: () throws -> String) throws(CommandError) -> String {
    do {
      return try render()
    } catch {
      throw .reportFailed
    }
  }
}

/// The program as somebody's login shell: a kiosk, of which whoever comes in chooses the request and nothing else.
enum LoginShell {
  /// Serves whoever came in, however they did; what goes wrong is told in words for them.
  static func serve(_ request: String?) {
    do throws(CommandError) {
      // Before a word of theirs is read.
      try Kiosk.forbidPrograms()
      try KioskSettings().command(for: request).run()
    } catch {
      Main.fail(error, inKiosk: true)
    }
  }
}

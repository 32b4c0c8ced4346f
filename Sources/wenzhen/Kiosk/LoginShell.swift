/// The program as a user's login shell: always a kiosk. Whoever logs in chooses the request and nothing else.
enum LoginShell {
  /// Serves whoever logs in, and writes every error in words for a merchant.
  static func serve(_ request: String?) {
    do throws(CommandError) {
      // Other programs are given up before any word from outside is read.
      try Kiosk.forbidPrograms()
      try KioskSettings().command(for: request).run()
    } catch {
      Main.fail(error, inKiosk: true)
    }
  }
}

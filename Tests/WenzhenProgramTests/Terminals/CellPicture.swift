import Foundation
import PseudoTerminal
import TestSupport

/// A picture of a terminal's screen in black and white, for readers of QR codes.
struct CellPicture {
  /// Pixels of a cell.
  private static let (width, height) = (6, 12)

  private let session: PseudoTerminalSession

  init(of session: PseudoTerminalSession) {
    self.session = session
  }

  /// What zbar reads in it, one text a line.
  func decoded() throws -> String {
    let folder = try ScratchFolder()
    let file = folder.path + "/screen.pgm"
    try Data("P5 \(session.columns * Self.width) \(session.rows * Self.height) 255\n".utf8 + pixels)
      .write(to: URL(filePath: file))
    let zbar = Process()
    zbar.executableURL = URL(filePath: "/usr/bin/zbarimg")
    zbar.arguments = ["--quiet", "--raw", "--nodbus", file]
    let output = Pipe()
    zbar.standardOutput = output
    try zbar.run()
    let read = output.fileHandleForReading.readDataToEndOfFile()
    zbar.waitUntilExit()
    return String(decoding: read, as: UTF8.self).trimmingCharacters(in: .newlines)
  }

  private var pixels: [UInt8] {
    var pixels: [UInt8] = []
    for row in 0..<session.rows {
      let cells = (0..<session.columns).map { session.cell(column: $0, row: row) }
      for line in 0..<Self.height {
        for cell in cells {
          let isDrawn = cell.text == "\u{2584}" && line >= Self.height / 2 || cell.text == "\u{2588}"
          pixels += repeatElement(Self.shade(of: cell, isDrawn: isDrawn), count: Self.width)
        }
      }
    }
    return pixels
  }

  /// Of a terminal that is light on dark unless it was told colours.
  private static func shade(of cell: ScreenCell, isDrawn: Bool) -> UInt8 {
    let isFront = isDrawn != cell.isReversed
    return (isFront ? cell.foreground ?? 7 : cell.background ?? 0) == 0 ? 0 : 255
  }
}

import Guides
import SampleGuides
import Testing

@Suite("The telephone line of a guide")
struct MainTelephoneTests {
  /// The line that a guide names whose findings name these lines.
  private func line(_ lines: [[PhoneID]]) throws -> String? {
    var tiny = TinyGuide()
    for (index, phones) in lines.enumerated() { tiny.flow.findings[index].phones = phones }
    tiny.texts.phones = Dictionary(
      uniqueKeysWithValues: Set(lines.joined()).map {
        ($0, PhoneText(number: "0571-2688518\($0.rawValue.count)", label: $0.rawValue, origin: .ours))
      })
    return try Guide(checking: tiny.flow, texts: tiny.texts, article: tiny.article).mainTelephone?.label
  }

  @Test("is the one that most of its findings name, and of two the first")
  func most() throws {
    #expect(try line([["sales"], ["help"], ["help"]]) == "help")
    #expect(try line([["sales", "help"], ["help", "sales"], []]) == "sales")
  }

  @Test("is none where it has none")
  func none() throws {
    #expect(try line([[], [], []]) == nil)
  }
}

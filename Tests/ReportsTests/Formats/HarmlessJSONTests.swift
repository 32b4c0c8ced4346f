import Foundation
import Testing

@testable import Reports

@Suite("Facts written as JSON")
struct HarmlessJSONTests {
  @Test("stand below each other, by the alphabet, and what is not there is left out")
  func layout() {
    let facts: ReportValue = [
      "walk": [1, 2], "name": "x/y", "isDue": false, "notes": [String](), "none": nil as String?,
      "part": PartFacts(id: "a"), "number": -7,
    ]
    #expect(
      HarmlessJSON().render(facts) == """
        {
          "isDue" : false,
          "name" : "x/y",
          "notes" : [

          ],
          "number" : -7,
          "part" : {
            "id" : "a"
          },
          "walk" : [
            1,
            2
          ]
        }

        """)
    #expect(HarmlessJSON().render(.fields([:])) == "{\n\n}\n")
  }

  private struct PartFacts: ReportFacts {
    let id: String
    var value: ReportValue { ["id": id] }
  }

  @Test("keep quotation marks, line ends and every other character, and steer no terminal")
  func escapes() throws {
    let text = "\"\\/ \n\r\t\u{8}\u{C}\u{1B}[2J\u{7F}\u{9B}\u{202E}e\u{301}\u{1F600}\u{E0041}中"
    let json = HarmlessJSON().render(["text": text])
    let escaped = #"\"\\/ \n\r\t\b\f\u001b[2J\u007f\u009b\u202ee\u0301"# + "\u{1F600}" + #"\udb40\udc41中"#
    #expect(json == "{\n  \"text\" : \"\(escaped)\"\n}\n")
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: String]
    #expect(read == ["text": text])
  }
}

import GuideFiles
import Testing

@testable import GuideCompiler

@Suite("Phrases made into Swift")
struct GeneratedPhrasesTests {
  private func generator(_ yaml: String) throws -> PhrasesGenerator {
    let document = try #require(YAMLDocument(yaml, file: "zh-Hans.yaml", report: FlawReport()))
    return PhrasesGenerator(reading: document.root, path: "zh-Hans.yaml")
  }

  @Test("are constants, and functions where they have placeholders")
  func declarations() throws {
    let yaml = """
      errors:
        notACase: “{path}”不是记录。{path} {reason}
        default: 好
      """
    #expect(
      try generator(yaml).lines == [
        "/// The fixed texts of the interface, by section.",
        "public enum Phrases {",
        "  /// The texts of the section `errors`.",
        "  public enum `Errors` {",
        "    /// The text `errors.notACase`.",
        "    public static func `notACase`(`path`: String, `reason`: String) -> String "
          + "{ #\"“\\#(`path`)”不是记录。\\#(`path`) \\#(`reason`)\"# }",
        "    /// The text `errors.default`.",
        "    public static let `default` = #\"好\"#",
        "  }",
        "}",
      ])
  }

  @Test("keep doubled braces as braces")
  func braces() throws {
    #expect(try PhraseTemplate("{{a}} {b}").pieces == [.text("{a} "), .variable("`b`")])
  }

  @Test(
    "are refused with lone braces, bad placeholders and bad names",
    arguments: [
      ("a:\n  b: 一{二", "zh-Hans.yaml:2:6"), ("a:\n  b: 一}二", "zh-Hans.yaml:2:6"),
      ("a:\n  b: 一{B}", "zh-Hans.yaml:2:6"), ("a:\n  b-c: 一", "zh-Hans.yaml:2:3"), ("A:\n  b: 一", "zh-Hans.yaml:1:1"),
    ])
  func refused(yaml: String, path: String) throws {
    #expect(try generator(yaml).flaws.map(\.path) == [path])
  }
}

@Suite("Text made into a literal")
struct SwiftLiteralTests {
  @Test(
    "has more number signs than it holds",
    arguments: [
      ("plain", "#\"plain\"#"), ("say \"hi\"", "#\"say \"hi\"\"#"), ("a \"# b", "##\"a \"# b\"##"),
      ("\\#n", "##\"\\#n\"##"), ("###", "####\"###\"####"),
    ])
  func signs(text: String, literal: String) {
    #expect(SwiftLiteral(text).source == literal)
  }

  @Test("stays on one line")
  func oneLine() {
    #expect(SwiftLiteral("a\nb\u{2028}c\u{202E}").source == "#\"a\\#u{a}b\\#u{2028}c\\#u{202e}\"#")
  }
}

@Suite("A table of pinyin initials made into Swift")
struct PinyinGeneratorTests {
  private func generator(_ yaml: String) throws -> PinyinGenerator {
    let document = try #require(YAMLDocument(yaml, file: "pinyin.yaml", report: FlawReport()))
    return PinyinGenerator(reading: document.root, path: "pinyin.yaml")
  }

  @Test("is one line for each letter")
  func lines() throws {
    #expect(try generator("a: 阿啊\nb: 八").table == "a阿啊\nb八\n")
  }

  @Test("is refused with a hanzi twice under a letter, and with what is no letter")
  func refused() throws {
    #expect(try generator("a: 阿阿\nbb: 八").flaws.map(\.path) == ["pinyin.yaml:1:4", "pinyin.yaml:2:1"])
  }
}

@Suite("A table of confused words made into Swift")
struct ConfusionsGeneratorTests {
  private func generator(_ yaml: String) throws -> ConfusionsGenerator {
    let document = try #require(YAMLDocument(yaml, file: "confusions.yaml", report: FlawReport()))
    return ConfusionsGenerator(reading: document.root, path: "confusions.yaml")
  }

  @Test("is one line for each pair")
  func lines() throws {
    #expect(try generator("帐: 账\n登陆: 登录").table == "帐 账\n登陆 登录\n")
    #expect(try generator("帐: 账\n登陆: 登录").flaws == [])
  }

  @Test("is refused with a blank in a word, and with a meaning that is another line's confusion")
  func refused() throws {
    #expect(try generator("帐 号: 账号").flaws.map(\.path) == ["confusions.yaml:1:1"])
    #expect(try generator("帐: 账\n账: 帐").flaws.count == 2)
  }
}

@Suite("A flaw in a resource")
struct ResourceFlawTests {
  @Test("is printed the way compilers print errors")
  func printed() {
    let flaw = GuideFileFlaw(.missingKey("id"), file: "flow.yaml", position: FilePosition(line: 3, column: 5))
    let printed = ResourceFlaw(flaw, folder: "guides/small")
    #expect(printed.path == "guides/small/flow.yaml:3:5")
    #expect(printed.message == "the key 'id' is missing [missing-key]")
  }

  @Test("names the constant of a file in lowerCamelCase")
  func fileNames() {
    #expect("summary.html".lowerCamelCase == "summaryHtml")
    #expect("wenzhen.1".lowerCamelCase == "wenzhen1")
  }
}

@Suite("The case form made into Swift")
struct FormGeneratorTests {
  private func flaws(_ head: String, _ ids: String...) throws -> [String] {
    let fields = ids.map { "\n  - { id: \($0), column: \($0), label: 名称 }" }.joined()
    let yaml = head + "\nfields:" + fields
    let document = try #require(YAMLDocument(yaml, file: "fields.yaml", report: FlawReport()))
    return FormGenerator(reading: document.root, path: "fields.yaml").flaws.map { "\($0.path): \($0.message)" }
  }

  @Test("is refused if it names a case by no field, lists what it does not have, or has a field twice")
  func refused() throws {
    #expect(try flaws("name: a\ncase-list: [b, a]", "a", "b") == [])
    #expect(try flaws("name: c", "a", "b") == ["fields.yaml:1:7: no field is 'c'"])
    #expect(try flaws("name: a\ncase-list: [c]", "a") == ["fields.yaml:2:1: no field is 'c'"])
    #expect(try flaws("name: a", "a", "a").count == 1)
  }
}

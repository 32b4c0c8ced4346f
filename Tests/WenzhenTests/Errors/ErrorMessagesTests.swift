import CaseStore
import Cases
import Glibc
import GuideFiles
import Guides
import Reports
import Testing
import Wizard

@testable import wenzhen

@Suite("What is said when a command cannot do its work")
struct ErrorMessagesTests {
  struct Wording: CustomTestStringConvertible {
    let error: CommandError
    let words: String
    let status: SystemExitCode

    var testDescription: String { words }
  }

  private static let flaws = GuideFileFlaws(
    FlawList([
      GuideFileFlaw(.missingKey("to"), file: "flow.yaml", position: FilePosition(line: 3, column: 7)),
      GuideFileFlaw(.empty, file: "sources/article.md"),
    ]))
  private static let manyFlaws = GuideFileFlaws(
    FlawList(
      (1...120).map {
        GuideFileFlaw(
          .flaw(.wordsMissing(["actors", "bank"])), file: "words/zh-Hans.yaml", position: FilePosition(line: $0))
      }))

  private static let wordings = [
    Wording(
      error: .usage(.unknownOption("--plian", similar: "--plain")),
      words: "没有选项“--plian”，是不是“--plain”？请用 wenzhen --help 查看用法。", status: .usage),
    Wording(
      error: .usage(.unknownOption("--x", similar: nil)), words: "没有选项“--x”。请用 wenzhen --help 查看用法。",
      status: .usage),
    Wording(
      error: .usage(.valueMissing(option: "--guide")), words: "选项“--guide”后面缺少内容。请用 wenzhen --help 查看用法。",
      status: .usage),
    Wording(
      error: .usage(.valueNotTaken(option: "--plain", value: "x")),
      words: "选项“--plain”后面不能写“x”。请用 wenzhen --help 查看用法。", status: .usage),
    Wording(
      error: .usage(.valueUnknown(option: "--since", value: "me", known: [])),
      words: "选项“--since”不能是“me”。请用 wenzhen --help 查看用法。", status: .usage),
    Wording(
      error: .usage(.unknownCommand("go\u{202E}", similar: nil)),
      words: "没有命令“go?”。请用 wenzhen --help 查看用法。", status: .usage),
    Wording(
      error: .usage(.unexpectedWord("go\u{202E}")), words: "不认识“go?”。请用 wenzhen --help 查看用法。", status: .usage),
    Wording(
      error: .usage(.wordMissing("--answers")), words: "缺少“--answers”。请用 wenzhen --help 查看用法。", status: .usage),
    Wording(error: .usage(.other), words: "看不懂这一行命令。请用 wenzhen --help 查看用法。", status: .usage),
    Wording(
      error: .optionBeforeCommand(option: "--plain", command: "guides"),
      words: "选项“--plain”要写在命令“guides”后面。请用 wenzhen guides --help 查看用法。", status: .usage),
    Wording(error: .batchWithoutAnswers, words: "用 --batch 时还要用 --answers 给出回答文件。", status: .usage),
    Wording(
      error: .stateFolderNotUTF8("/x/?"),
      words:
        "打不开记录：文件夹“/x/?”的名称不是 UTF-8，记录存不进去。要存到别处，请设置 XDG_STATE_HOME，自助模式用 --state。",
      status: .cannotCreate),
    Wording(
      error: .noSuchGuide("lamp"), words: "没有名为“lamp”的指南，也没有这个文件夹。请用 wenzhen guides 查看全部指南。",
      status: .noInput),
    Wording(
      error: .damagedGuide("lamp"), words: "内置指南“lamp”无法读取，程序可能没有装好。请重新安装。", status: .software),
    Wording(
      error: .flawedGuide(flaws, directory: "lamp/"),
      words: "lamp/flow.yaml:3:7: 缺少键“to”。请补上。 [missing-key]（共 2 处问题，用 wenzhen check 逐条查看）", status: .dataError),
    Wording(
      error: .flawsFound(flaws, directory: "lamp"),
      words:
        "lamp/flow.yaml:3:7: 缺少键“to”。请补上。 [missing-key]\nlamp/sources/article.md:1:1: 文件是空的。请写入内容。 [file-empty]",
      status: .dataError),
    Wording(
      error: .flawsFound(GuideFileFlaws(FlawList([GuideFileFlaw(.missing, file: "flow.yaml")])), directory: "lamp"),
      words: "lamp/flow.yaml:1:1: 找不到这个文件。请在指南文件夹里建立它。 [file-missing]", status: .noInput),
    Wording(
      error: .flawedGuide(manyFlaws, directory: "lamp"),
      words:
        "lamp/words/zh-Hans.yaml:1:1: actor “bank” 没有文字。请在这个文件里补上。 [words-missing]（共 120 处问题，用 wenzhen check 逐条查看）",
      status: .dataError),
    Wording(
      error: .flawsFound(
        GuideFileFlaws(
          FlawList([GuideFileFlaw(.flaw(.circle((1...30).map { PlaceID("s\($0)") })), file: "flow.yaml")])),
        directory: "lamp"),
      words: "lamp/flow.yaml:1:1: 这些步骤绕成了圈：" + (1...20).map { "s\($0)" }.joined(separator: ", ")
        + "……（共 30 个）。请改掉其中一个去向。 [circle]", status: .dataError),
    Wording(
      error: .flawsFound(
        GuideFileFlaws(FlawList([GuideFileFlaw(.flaw(.tooManySituations(at: "plug")), file: "flow.yaml")])),
        directory: "lamp"),
      words: "lamp/flow.yaml:1:1: 走到“plug”时，会影响后文的回答组合太多，无法逐一核对。请减少部分、多选步骤或依赖前面回答的条件。 [too-many-situations]",
      status: .dataError),
    Wording(
      error: .flawedAnswers(AnswersFlaw(.notOnPath("plug"), at: FilePosition(line: 2, column: 1)), file: "a.yaml"),
      words: "a.yaml:2:1: 按这些回答走不到步骤“plug”。请删去它，或改前面的回答。", status: .dataError),
    Wording(
      error: .unanswered("plug", title: "插头", file: "a.yaml"),
      words: "回答文件“a.yaml”没有回答步骤“plug”（插头）。请补上，或去掉 --batch 逐步回答。", status: .dataError),
    Wording(
      error: .handOff(.notACode), words: "这不是进度码。进度码只有数字，四位一组，请核对后重新输入。", status: .dataError),
    Wording(
      error: .handOff(.incomplete(digits: 11)),
      words: "进度码四位一组，这里是 11 位，少了或多了。请一组一组再核对一遍。", status: .dataError),
    Wording(
      error: .handOff(.mistyped), words: "进度码有一位不对，或相邻两位反了。请四位一组再核对一遍。",
      status: .dataError),
    Wording(
      error: .handOff(.otherGuide),
      words: "这个进度码出自另一份指南或另一个版本，在这里接不上。请双方用 wenzhen guides 核对版本，或从头排查。",
      status: .dataError),
    Wording(
      error: .handOff(.fitsNoPath), words: "按这个进度码，在指南里走不通。请对方重新取一个进度码，再念一遍。",
      status: .dataError),
    Wording(
      error: .handOff(.tooLong), words: "这份指南的路径太多，一个进度码装不下。请保存小结，把小结交给接手的人。",
      status: .dataError),
    Wording(
      error: .wouldForgetAll(count: 7),
      words: "这样会删掉全部 7 条记录，所以没有删。今天是 \(WallClock.today) 吗？日期不对请先改正；"
        + "日期没错、确实都要删，请在终端里再运行一次，会问您一遍。", status: .noPermission),
    Wording(error: .inputMissing("a"), words: "找不到文件“a”。请检查路径。", status: .noInput),
    Wording(
      error: .inputUnreadable("a", SystemError(number: EACCES)), words: "无法读取“a”：没有权限。", status: .noInput),
    Wording(
      error: .inputTooLarge("a", limit: 1 << 20), words: "文件“a”超过 1024 KiB，太大了。请检查是不是写错了文件。",
      status: .dataError),
    Wording(error: .inputNotUTF8("a"), words: "文件“a”不是 UTF-8 编码。请另存为 UTF-8。", status: .dataError),
    Wording(
      error: .outputExists("a\n"), words: "“a ”已经存在，没有写入。请换一个文件名，或加 --force 覆盖它。",
      status: .cannotCreate),
    Wording(
      error: .outputIsLink("a"),
      words: "“a”是一个链接，没有写入，以免写到别处。请写出真正的文件名；要显示在屏幕上，请用 --output -。",
      status: .cannotCreate),
    Wording(
      error: .flawedTemplate(TemplateFlaw(line: 3, column: 7, kind: .unknownName("x", known: [])), file: "a"),
      words: "a:3:7: 这里没有叫“x”的内容。请检查拼写。", status: .dataError),
    Wording(
      error: .optionNotForFormat(option: "--paper", format: .html),
      words: "选项“--paper”不能用于 html 格式。请去掉它，或换一种格式。", status: .usage),
    Wording(
      error: .optionsNotTogether("--template", "--paper"),
      words: "选项“--template”和“--paper”不能一起用。请去掉其中一个。", status: .usage),
    Wording(
      error: .fileNameFormat("a.pdf"),
      words: "“a.pdf”存不成这种格式。请让文件名以 .html 结尾，再用浏览器打印成 PDF。", status: .usage),
    Wording(
      error: .usage(.valueUnknown(option: "--paper", value: "a5", known: ["a4", "58mm"])),
      words: "选项“--paper”不能是“a5”，可用的有：a4、58mm。", status: .usage),
    Wording(
      error: .outputNotCreated("a", SystemError(number: EROFS)), words: "无法写入“a”：磁盘是只读的。请换一个位置。",
      status: .cannotCreate),
    Wording(
      error: .outputNotCreated("a", SystemError(number: EPIPE)), words: "无法写入“a”：另一头没有程序在读。请换一个位置。",
      status: .cannotCreate),
    Wording(
      error: .outputNotCreated("a", SystemError(number: ENXIO)), words: "无法写入“a”：没有对应的终端或设备。请换一个位置。",
      status: .cannotCreate),
    Wording(
      error: .homeMissing("/gone\n"), words: "打不开记录：主目录“/gone ”不存在。要存到别处，请设置 XDG_STATE_HOME。",
      status: .cannotCreate),
    Wording(
      error: .commandLineLost, words: "没有收到命令行，连程序名也没有，为安全起见没有启动。请直接输入 wenzhen 再试。",
      status: .systemError),
    Wording(
      error: .accountUnknown(SystemError(number: EMFILE)), words: "查不到是谁在用（系统错误 24），为安全起见没有启动。请过一会儿再试。",
      status: .systemError),
    Wording(
      error: .kioskSettings(.notRootsAlone, file: "/etc/k"),
      words: "自助模式的设置“/etc/k”不能用，商户进不来：它不归 root，或别人也能写。请用 chown root、chmod 644 改好。",
      status: .configuration),
    Wording(
      error: .kioskSettings(.unreadable(SystemError(number: EACCES)), file: "/etc/k"),
      words: "自助模式的设置“/etc/k”不能用，商户进不来：无法读取，没有权限。", status: .configuration),
    Wording(
      error: .kioskSettings(.notUTF8, file: "/etc/k"),
      words: "自助模式的设置“/etc/k”不能用，商户进不来：它不是 UTF-8 编码。请另存为 UTF-8。", status: .configuration),
    Wording(
      error: .kioskSettings(.notInKiosk(option: "--for"), file: "/etc/k"),
      words: "自助模式的设置“/etc/k”不能用，商户进不来：选项“--for”不能和 --kiosk 一起用。请去掉其中一个。",
      status: .configuration),
    Wording(
      error: .printerRefused("A4", reason: "Error - \u{1B}[2Jno paper"),
      words: "打印机“A4”没有接受（Error - ?[2Jno paper）。小结没有丢，请看看打印机，再试一次，或换个办法留底。",
      status: .temporaryFailure),
    Wording(
      error: .printerRefused("A4", reason: nil),
      words: "打印机“A4”没有接受（没有说明原因）。小结没有丢，请看看打印机，再试一次，或换个办法留底。",
      status: .temporaryFailure),
    Wording(
      error: .printerSilent("A4\n"),
      words: "打印机“A4 ”一直没有回应，不知道打没打出来。小结没有丢，请先到打印机那里看看，没有再打一次。",
      status: .temporaryFailure),
    Wording(
      error: .store(.notOpened(path: "/s/cases.sqlite", number: ELOOP)),
      words: "打不开记录：“/s/cases.sqlite”打不开，这是一个链接，请换成文件本身。", status: .cannotCreate),
    Wording(
      error: .notANumber("x" + String(repeating: "\u{1100}", count: 5_000)),
      words: "“x\(String(repeating: "\u{1100}", count: 8))”不是记录号，也不是进度码。记录号有 15 位（不算横线），含字母；进度码只有数字。",
      status: .usage),
    Wording(
      error: .readerStalled, words: "太久没有接收，已经断开，内容没有送完。之前的回答不会丢，请再登录一次。", status: .inputOutput),
    Wording(
      error: .outputFailed(SystemError(number: EIO)), words: "无法输出：读写出错，可能是磁盘坏了，或连接断了。", status: .inputOutput),
  ]

  @Test("is one line of what happened and what to do, with the exit code of sysexits", arguments: wordings)
  func wording(of wording: Wording) {
    #expect(ErrorMessages.message(for: wording.error) == wording.words)
    #expect(wording.error.exitCode == wording.status)
  }

  @Test(
    "names no path and no command to somebody at the far end of a line",
    arguments: [
      CommandError.store(.notOpened(path: "/var/lib/wenzhen", number: 13)), .store(.full(path: "/var/lib/wenzhen")),
      .store(.corrupt(path: "/var/lib/wenzhen/cases.sqlite")), .noStateFolder, .noSuchGuide("/opt/guide"),
      .notConfined(SystemError(number: 22)), .tooManyCases(limit: 5), .tooManyCasesFromAddress(limit: 60),
      .notAKioskRequest,
      .notLetIn(.tooMany(limit: 9), telephone: nil), .notLetIn(.tooManyFromAddress(limit: 9), telephone: nil),
      .notLetIn(.notCounted(.full(path: "/var/lib/wenzhen/logins")), telephone: nil),
      .handOff(.otherGuide), .handOff(.mistyped), .notANumber("x"), .store(.tooMany(limit: 9)), .readerStalled,
      .kioskSettings(.usage(.valueMissing(option: "--idle")), file: "/etc/wenzhen/kiosk"), .homeMissing("/gone"),
    ])
  func inKiosk(error: CommandError) {
    for words in [
      ErrorMessages.message(for: error, inKiosk: true), ErrorMessages.message(forUnkept: error, inKiosk: true),
    ] {
      #expect(!words.contains("/"))
      #expect(!words.contains("wenzhen"))
      #expect(words.hasSuffix("。"))
    }
  }

  @Test("tells whoever is not let in what to do, with the telephone line of the guide where it has one")
  func notLetIn() {
    let line = PhoneText(number: "0123-4567890", label: "灯的电话\u{1B}", origin: .ours)
    let words = { (refusal: LoginRefusal, telephone: PhoneText?) in
      ErrorMessages.message(for: .notLetIn(refusal, telephone: telephone), inKiosk: true)
    }
    #expect(words(.tooMany(limit: 500), line) == "现在排查的人满了，请过几分钟再登录；着急的话，请拨打灯的电话? 0123-4567890。")
    #expect(words(.tooManyFromAddress(limit: 20), nil) == "您所在的网络已有 20 人在排查，请等有人离开再登录；着急的话，请联系客服。")
    #expect(words(.notCounted(.busy(path: "/x")), nil) == "这里现在不能排查，请过一会儿再登录；着急的话，请联系客服。")
    #expect(CommandError.notLetIn(.tooMany(limit: 1), telephone: nil).exitCode == .temporaryFailure)
    #expect(CommandError.notLetIn(.notCounted(.busy(path: "/x")), telephone: nil).exitCode == .systemError)
  }

  @Test("does not tell an agent's case from one that is not kept")
  func agentsCase() throws {
    let number = try #require(CaseNumber("ACEFH-JKMNP-RTUW2"))
    let words = ErrorMessages.message(for: .agentsCase(number), inKiosk: true)
    #expect(words == ErrorMessages.message(for: .store(.noSuchCase(number)), inKiosk: true))
  }

  @Test(
    "says what is wrong with a template and how to mend it",
    arguments: [
      (TemplateFlaw.Kind.unknownName("x", known: ["a", "b"]), "这里没有叫“x”的内容，可用的有：a, b。"),
      (.tagNotClosed, "这里的 {{ 没有用 }} 结束。请补上。"),
      (.sectionNotClosed("walk"), "这里开始的“walk”没有结束。请在后面补上 {{/walk}}。"),
      (.wrongEnd("walk", expected: "notes"), "这里结束的是“walk”，应当先结束“notes”。请检查顺序和拼写。"),
      (.wrongEnd("walk", expected: nil), "这里结束的“walk”前面没有开始。请删去它，或在前面补上 {{#walk}}。"),
      (.unsupportedTag(">"), "小结的模板里不能用“{{>”，只能写名称、段落（# ^ /）和注释（!）。请改写。"),
      (.listInList("walk"), "“walk”是另一个列表，不能写在这个列表里面。请把它移到外面。"),
      (.notAValue("verdict", parts: ["kind", "text"]), "“verdict”里面还有几项，不能直接写。请写其中的一项，可用的有：kind, text。"),
      (.listAsValue("walk"), "“walk”是列表，不能直接写。请写成 {{#walk}} 和 {{/walk}}，中间写每一项的内容。"),
      (.tooDeep(limit: 16), "段落一层套一层，超过了 16 层。请减少层数。"),
    ])
  func templateFlaws(kind: TemplateFlaw.Kind, words: String) {
    #expect(ErrorMessages.words(for: kind) == words)
  }
}

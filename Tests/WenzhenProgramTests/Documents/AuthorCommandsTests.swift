import TestSupport
import Testing

@Suite("What an author asks about a guide", .tags(.program))
struct AuthorCommandsTests {
  @Test("check reports what a sound guide comes to")
  func check() throws {
    let run = try ProgramRun("check", Fixtures.lamp)
    #expect(
      run.output == """
        指南 lamp，版本 0.9.0：LAMP
        步骤：3 个，其中可多选 1 个
        诊断结果：4 个
        路径：50 条；问题最少 1 个，最多 5 个，平均 4.1 个
        进度码：最长 8 位
        原文：共 3 段，应有 2 段，一字不差写出 2 段
        不要求写出的段落：1 段
          第 3 段：图片
        网址：1 个
          http://example.org/bulbs（灯泡，我方补充）
        电话：1 个
          020-1234567（商店，我方补充）
        没有发现问题。

        """)
    #expect(run.status == 0)
  }

  @Test("check says where a guide has too many paths for hand-off codes")
  func longPaths() throws {
    let folder = try LampCopy()
    let steps = (0..<130).map { number in
      let next = number < 129 ? "more.\(number + 1)" : "done"
      return "      - { id: more.\(number), choices: [{ id: no, to: \(next) }, { id: yes, to: \(next) }] }"
    }
    let words = (0..<130).map { "  more.\($0): { title: x, short: x, say: x, choices: { no: n, yes: y } }" }
    try folder.replace("to: done, ruled-out: [unplugged] }", with: "to: more.0 }", in: "flow.yaml")
    try folder.replace("  - id: bulb\n", with: steps.joined(separator: "\n") + "\n  - id: bulb\n", in: "flow.yaml")
    try folder.replace(
      "\nsteps:\n", with: "\nsteps:\n" + words.joined(separator: "\n") + "\n", in: "words/zh-Hans.yaml")
    let run = try ProgramRun("check", "lamp", in: folder.scratch)
    #expect(run.output.contains("\n进度码：没有，路径太多，一个进度码装不下\n"), "\(run.errors)")
    #expect(run.status == 0)
  }

  @Test("check lists every flaw with file, line and column")
  func flaws() throws {
    let folder = try LampCopy()
    try folder.replace("to: unplugged", with: "to: nowhere", in: "flow.yaml")
    try folder.replace("start: plug", with: "start: socket", in: "flow.yaml")
    let run = try ProgramRun("check", "lamp", in: folder.scratch)
    #expect(
      run.errors == """
        lamp/flow.yaml:21:12: 没有叫“socket”的东西。请检查拼写，或先写出它。 [unknown-name]
        lamp/flow.yaml:26:28: 没有叫“nowhere”的步骤或诊断结果。这里可以写：done, solved, plug, unplugged, bad-bulb, other-lamp, hand-over。 [unknown-destination]

        """)
    #expect(run.status == 65)
    #expect(run.output == "")
  }

  @Test("check lists the first flaws of very many, and says how many more there are", .timeLimit(.minutes(1)))
  func manyFlaws() throws {
    let folder = try LampCopy()
    let keys = (1...100_000).map { "key-\($0): 1\n" }.joined()
    try folder.replace("hand-over: hand-over\n", with: "hand-over: hand-over\n" + keys, in: "flow.yaml")
    let run = try ProgramRun("check", "lamp", in: folder.scratch)
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 51)
    #expect(lines.dropLast().last?.hasPrefix("lamp/flow.yaml:59:1: 这里不能用键“key-50”。") == true, "\(lines)")
    #expect(lines.last == "还有 99950 处问题没有列出。请先改好上面这些，再检查一次。")
    #expect(run.status == 65)
  }

  @Test("a flawed guide is not walked: its first flaw is said in one line")
  func flawedGuide() throws {
    let folder = try LampCopy()
    try folder.replace("id: lamp", with: "id: torch", in: "flow.yaml")
    let run = try ProgramRun("--guide", "lamp", in: folder.scratch)
    #expect(
      run.errors == """
        lamp/flow.yaml:1:5: 指南的 id 必须与文件夹同名“lamp”。请改其中一个。 [id-is-not-folder]（共 1 处问题，用 wenzhen check 逐条查看）

        """)
    #expect(run.status == 65)
    #expect(run.output == "")
  }

  @Test("a folder without the files is told apart from a guide with flaws")
  func missingFiles() throws {
    let folder = try ScratchFolder()
    let run = try ProgramRun("check", folder.path)
    #expect(run.status == 66)
    #expect(run.errors.split(separator: "\n").count == 3)
  }

  @Test("graph draws sections as frames, and puts hard words in quotation marks")
  func dot() throws {
    let run = try ProgramRun("graph", "--guide", Fixtures.lamp)
    #expect(
      run.output == #"""
        digraph guide {
          rankdir=TB; node [shape=box, fontname="Noto Sans CJK SC"]; edge [fontname="Noto Sans CJK SC", fontsize=10];
          subgraph cluster_0 {
            label="开始"; fontname="Noto Sans CJK SC";
            n0 [label="“亮”还是\"不亮\"\ndark"];
          }
          subgraph cluster_1 {
            label="第一部分 电源"; fontname="Noto Sans CJK SC";
            n1 [label="插头\nplug"];
            n2 [label="没有插电\nunplugged", style="rounded,bold"];
            n3 [label="本部分完成", shape=plaintext];
          }
          subgraph cluster_2 {
            label="第二部分 灯泡"; fontname="Noto Sans CJK SC";
            n4 [label="灯泡\nbulb.state"];
            n5 [label="灯泡坏了\nbad-bulb", style="rounded,bold"];
            n6 [label="本部分完成", shape=plaintext];
          }
          n7 [label="别的毛病\nother-lamp", style="rounded,bold"];
          n8 [label="找师傅\nhand-over", style="rounded,bold"];
          n0 -> n1 [label="一直不亮"];
          n0 -> n4 [label="有时 <不亮> & \\闪"];
          n0 -> n7 [label="不是灯"];
          n1 -> n2 [label="没插"];
          n1 -> n3 [label="插着"];
          n4 -> n5 [label="发黑\n松了"];
          n4 -> n6 [label="没问题"];
          n2 -> n3 [label="还是不亮"];
          n2 -> n7 [label="别的毛病"];
          n5 -> n6 [label="接着查"];
          n3 -> n4 [style=dashed];
          n6 -> n8 [style=dashed];
        }

        """#)
  }

  @Test("graph speaks Mermaid too")
  func mermaid() throws {
    let run = try ProgramRun("graph", "--format", "mermaid", "--guide", Fixtures.lamp)
    #expect(
      run.output == """
        flowchart TD
          subgraph g0["开始"]
            n0["“亮”还是#34;不亮#34;<br/>dark"]
          end
          subgraph g1["第一部分 电源"]
            n1["插头<br/>plug"]
            n2(["没有插电<br/>unplugged"])
            n3(("本部分完成"))
          end
          subgraph g2["第二部分 灯泡"]
            n4["灯泡<br/>bulb.state"]
            n5(["灯泡坏了<br/>bad-bulb"])
            n6(("本部分完成"))
          end
          n7(["别的毛病<br/>other-lamp"])
          n8(["找师傅<br/>hand-over"])
          n0 -->|"一直不亮"| n1
          n0 -->|"有时 #60;不亮#62; #38; #92;闪"| n4
          n0 -->|"不是灯"| n7
          n1 -->|"没插"| n2
          n1 -->|"插着"| n3
          n4 -->|"发黑<br/>松了"| n5
          n4 -->|"没问题"| n6
          n2 -->|"还是不亮"| n3
          n2 -->|"别的毛病"| n7
          n5 -->|"接着查"| n6
          n3 -.-> n4
          n6 -.-> n8

        """)
  }

  @Test("guides lists what ships")
  func guides() throws {
    let run = try ProgramRun("guides")
    #expect(
      run.output.hasPrefix("illegal-partner-exterface  ILLEGAL_PARTNER_EXTERFACE  版本 "), "\(run.output)")
    #expect(run.status == 0)
  }

  @Test("the guide that ships owes nothing")
  func shippedGuide() throws {
    let run = try ProgramRun("check")
    #expect(run.output.contains("原文：共 62 段，应有 58 段，一字不差写出 58 段\n"))
    #expect(run.output.contains("\n进度码：最长 12 位\n"))
    #expect(run.output.contains("\n网址：17 个\n"))
    #expect(run.output.contains("\n电话：2 个\n"))
  }
}

import GuideContent
import TestSupport
import Testing

@Suite("Help", .tags(.program))
struct HelpTests {
  @Test("shows every command and option in Chinese, in columns")
  func whole() throws {
    #expect(
      try ProgramRun("--help").output == """
        问诊：一步一步查出错误的原因，最后给出排查小结。

        用法：wenzhen [选项]
              wenzhen <命令> [选项]

        选项：
          --for <谁>              给谁看：坐席或商户，默认 agent（agent、merchant）
          --plain                 逐行问答，不用全屏；输出不是终端时自动如此
          --encoding <编码>       终端的文字编码，默认自动识别（UTF-8、GB18030、GBK、
                                  GB2312）
          --ambiguous <格数>      省略号、引号等占几格，默认自动识别（1、2）
          --theme <配色>          配色：默认、高对比（不用浅色和彩色）、单色（default、
                                  high-contrast、mono）
          --guide <指南>          使用另一份指南：它的名称，或所在的文件夹
          --language <语言>       指南的文字用哪种语言，如 en；不写则按系统的语言，没有
                                  时用中文
          --answers <文件>        从文件读取回答（- 为标准输入），其余的照常询问
          --batch                 什么都不问：直接输出小结，回答不全则报错
          --kiosk                 自助模式：由 sshd 启动，商户只能排查，不能写文件
          --state <目录>          自助模式的记录存到这里，默认 /var/lib/wenzhen
          --idle <分钟>           自助模式多久没有按键就断开，默认 15 分钟（1 到 1440）
          --cases <条数>          自助模式每次登录最多记几条，默认 5（1 到 1000000）
          --cases-in-all <条数>   自助模式一共最多存几条，默认 100000（1 到 1000000）
          --sessions <人数>       自助模式同时最多几人，默认 500（1 到 1000000）
          --sessions-per-address <人数>
                                  自助模式同一个网络地址同时最多几人，默认 20（1 到
                                  1000000）
          -c <请求>               作为登录 shell 时由 sshd 加上，内容同 ssh 后面的请求
          --version               显示版本
          -h, --help              显示这份说明

        命令：
          resume                  接着排查一条记录，或从进度码开始
          cases                   列出本机的记录，可查找、打开和删除
          stats                   统计本机的记录：结果、原因、用时和停在哪一步
          summary                 写出一条记录的排查小结
          booklet                 写出整份指南的手册，每一步都在内
          guides                  列出内置的指南
          check                   检查指南，报告步骤、路径和原文覆盖情况
          graph                   画出指南的流程图
          doctor                  检查这个终端和这台机器上的安装

          某个命令的说明：wenzhen help <命令>

        """)
  }

  @Test(
    "has no English sentence left for any command",
    arguments: [
      ["--help"], ["help"], ["summary", "--help"], ["booklet", "-h"], ["guides", "--help"], ["check", "--help"],
      ["help", "graph"], ["stats", "--help"], ["--generate-completion-script", "fish"],
      ["--generate-completion-script", "zsh"],
    ])
  func noEnglish(arguments: [String]) throws {
    let run = try ProgramRun(arguments: arguments)
    #expect(run.status == 0)
    #expect(run.errors == "")
    for heading in [
      "OVERVIEW", "USAGE", "OPTIONS", "ARGUMENTS", "SUBCOMMANDS", "Show ", "See '", "(values", "default:",
    ] {
      #expect(!run.output.contains(heading), "\(heading)")
    }
  }

  @Test("says the version in one line, whatever the command", arguments: [["--version"], ["check", "--version"]])
  func version(arguments: [String]) throws {
    #expect(try ProgramRun(arguments: arguments).output.wholeMatch(of: /问诊 \d+\.\d+\.\d+\n/) != nil)
  }
}

import Foundation
import GuideContent
import Guides
import Reports
import Testing

@Suite("A booklet")
struct BookletTests {
  @Test("prints a step with its marks, what only an agent sees, and where each choice leads")
  func step() {
    #expect(
      BookletReport(of: NoEntryGuide.guide).render(.text).contains(
        """
        步骤 2 第一步：确认自己是否签约。
        .................................
        若没有签约任何合同，是不能使用的。

        【补充】开通账号不等于签约。

        【话术】请问签过合同吗？

        【内部】不要说“违规”。

        选项（选一项）
        1. 没有签 → 结果 1 还没有签约（找到原因：没有签约）
        2. 签过 → 步骤 3 第二步：查看“状态”（排除：没有签约）
        3. 不清楚 → 本部分完成

        步骤 3 第二步：查看“状态”。
        .............................
        【原文如此】“失效”没有写怎么办。

        （示意图，原图已丢失，以网站实际页面为准）
            +-----+
            | # 1 |
            +-----+

        【话术】请看状态一栏。
        """))
  }

  @Test("prints a finding with what is said only in some situations, its action and what comes after it")
  func finding() {
    #expect(
      BookletReport(of: NoEntryGuide.guide).render(.text).contains(
        """
        结果 3 接口类型要设为担保交易
        .............................
        下一步：在网站后台把接口类型设为“担保交易”。
        下一步（“网站系统”选了“论坛系统”时）：在论坛后台的“插件”里设为“担保交
        易”。
        由谁办理：网站开发人员
        之后：可以马上再试，问步骤 5

        网店设置：
        http://example.com/shop/settings?product=escrow&kind=payment&section=interface-types [1]

        【“网站系统”选了“论坛系统”时】【补充】论坛在“插件”里设置。

        【话术】请把接口类型设为担保交易。

        【“网站系统”选了“论坛系统”时】【话术】请在插件里设置。

        【内部】念完等对方操作。
        """))
  }

  @Test("says where a table leads in each situation")
  func table() throws {
    #expect(
      try shipped(.text).contains(
        """
        1. 担保交易 create_partner_trade_by_buyer
           合同里有这一种时 → 本部分完成（排除：接口用错）
           合同里没有这一种时 → 结果 8 网站用的接口，不在已签约的产品里（找到原因：
           接口用错）
           合同里有没有还不清楚时 → 结果 9 先查清签约的是哪种产品
        """))
  }

  @Test("begins with how a call goes, from the first question to the next call")
  func call() {
    #expect(
      BookletReport(of: NoEntryGuide.guide).render(.text).contains(
        """
        一通电话怎么走
        --------------
        1. 在终端输入 wenzhen 开始。先问“步骤 1 错误代码”，再照屏幕上的问题一个一
           个往下问。
        2. 念“话术”，听对方回答，按选项前面的数字；可多选的，选完再按回车。“内
           部”只给自己看，不要念。
        3. 答错了按退格回去改，已答的内容不会丢。要记事按 n 写备注，要搁置按 h 写原
           因，全部按键按 ? 看。
        4. 出现诊断结果，念话术，说清原因和先做什么；按回车后，照“处理之后怎么问”
           接着问。
        5. 各部分都查完还没有解决的，会走到“结果 5 技术支持”，照话术转交，并附上排
           查小结。
        6. 挂电话前按 i 填商户资料，按 s 看小结，按 y 复制（不行就按 t 选取）贴进工
           单。换人接着查，按 c 念进度码，对方按 r 输入。下一个电话按 N。

        """))
  }

  @Test("prints once what is said in two situations")
  func merged() throws {
    let text = try shipped(.text)
    #expect(text.matches(of: /支付宝即时到账收款接口：/).count == 1)
    #expect(text.contains("【合同里有即时到账且已生效或合同里有即时到账但未生效"))
  }

  @Test("leaves out a situation in which everybody is who comes there")
  func always() throws {
    let text = try shipped(.text)
    #expect(text.contains("\n支付宝即时到账收款接口："))
    #expect(!text.contains("或合同里没有即时到账时】"))
  }

  @Test("ends with the telephone lines and the addresses, each once and with the places that name it")
  func indexes() {
    let text = BookletReport(of: NoEntryGuide.guide).render(.text)
    #expect(
      text.hasSuffix(
        """
        电话索引
        --------
        - 签约电话 0571-26885188（文章所载），见结果 1

        网址索引
        --------
        标有“文章所载”的网址抄自原文，部分网站可能已停用。

        [1] 网店设置（文章所载）
            http://example.com/shop/settings?product=escrow&kind=payment&section=interface-types
            打不开时：在网店后台找“支付宝”
            见结果 3

        """))
  }

  @Test("holds every block, what is read aloud and what only an agent sees, of the shipped guide")
  func complete() throws {
    let words = ReadBack.bare(try shipped(.text).replacing(#/ \[\d+\]/#, with: ""))
    let places = try ShippedGuides.load(ShippedGuides.ids[0]).texts.places.all
    #expect(places.count > 20)
    for place in places.values {
      let texts =
        place.body.map(\.text) + [place.title, place.say, place.aside, place.action].compactMap(\.self)
        + place.choices.values + place.variants.values.flatMap { [$0.say, $0.action].compactMap(\.self) }
      for line in texts.flatMap({ $0.split(separator: "\n") }) {
        #expect(ReadBack.finds(line, in: words), "\(line)")
      }
    }
  }

  @Test("finds every place that names a number or an address, in whatever words")
  func named() throws {
    let words = try ReadBack.bare(shipped(.text))
    #expect(
      ReadBack.finds(
        "- 签约电话 0571-26885188（文章所载），见步骤 3、结果 1、结果 3、结果 4、结果 5、结果 6、结果 7、结果 8 -", in: words))
    #expect(
      ReadBack.finds("“在线客服” 见结果 4、结果 8、结果 9、结果 10、结果 14、结果 15 [2] PHPWIND", in: words))
    let links = try ReadBack.Page(shipped(.html)).attributes.filter { $0.name == "href" }.map(\.value)
    #expect(links.filter { $0 == "#place-contract.signed" }.count == 2)
  }

  @Test("leads from its contents and choices to headings that are there, and elsewhere only to pages")
  func links() throws {
    let page = try ReadBack.Page(shipped(.html))
    let anchors = page.attributes.filter { $0.name == "id" }.map(\.value)
    #expect(Set(anchors).count == anchors.count)
    for link in page.attributes where link.name == "href" {
      #expect(anchors.contains { "#" + $0 == link.value } || link.value.contains(#/^(?:https?|tel):/#), "\(link.value)")
    }
    #expect(page.attributes.allSatisfy { $0.name != "src" && !$0.name.hasPrefix("on") && $0.name != "style" })
    #expect(page.elements.isDisjoint(with: ["script", "link", "img", "iframe", "object", "form"]))
  }

  private func shipped(_ format: ReportFormat) throws -> String {
    try BookletReport(of: ShippedGuides.load(ShippedGuides.ids[0])).render(format)
  }
}

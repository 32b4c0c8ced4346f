import Foundation
import GuideContent
import Reports
import Testing
import Wizard

@Suite("A booklet")
struct BookletTests {
  @Test("prints a step with its marks, what only an agent sees, and where each choice leads")
  func step() throws {
    #expect(
      try BookletReport(of: SmallGuide.guide).render(.text).contains(
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
        3. 不清楚 → 本部分查完

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
  func finding() throws {
    #expect(
      try BookletReport(of: SmallGuide.guide).render(.text).contains(
        """
        结果 3 接口类型要设为担保交易
        .............................
        网店设置：
        http://example.com/shop/settings?product=escrow&kind=payment&section=interface-types [1]

        【“网站系统”选了“论坛系统”时】【补充】论坛在“插件”里设置。

        【话术】请把接口类型设为担保交易。

        【“网站系统”选了“论坛系统”时】【话术】请在插件里设置。

        【内部】念完等对方操作。

        下一步：在网站后台把接口类型设为“担保交易”。
        下一步（“网站系统”选了“论坛系统”时）：在论坛后台的“插件”里设为“担保交
        易”。
        由谁办理：网站开发人员
        之后：可以马上再试，问步骤 5
        """))
  }

  @Test("says where a comparison leads for each state of the contract")
  func comparison() throws {
    #expect(
      try shipped(.text).contains(
        """
        1. 担保交易 create_partner_trade_by_buyer
           合同里有担保交易且已生效时 → 本部分查完（排除：接口用错）
           合同里有担保交易但未生效时 → 本部分查完（排除：接口用错）
           合同里没有担保交易时 → 结果 8 网站用的接口，不在已签约的产品里（找到原
           因：接口用错）
           合同里有没有担保交易还不清楚时 → 结果 9 先查清签约的是哪种产品
        """))
  }

  @Test("ends with the telephone lines and the addresses, each once")
  func indexes() throws {
    let text = try BookletReport(of: SmallGuide.guide).render(.text)
    #expect(
      text.hasSuffix(
        """
        电话
        ----
        - 签约电话 0571-26885188（文章所载）：结果 1

        网址
        ----
        标有“文章所载”的网址抄自原文，部分网站可能已停用。

        [1] 网店设置（文章所载）
            http://example.com/shop/settings?product=escrow&kind=payment&section=interface-types
            打不开时：在网店后台找“支付宝”

        """))
  }

  @Test("holds every block, what is read aloud and what only an agent sees, of the shipped guide")
  func complete() throws {
    let guide = try ShippedGuides.load(ShippedGuides.ids[0])
    let words = ReadBack.bare(try shipped(.text).replacing(#/ \[\d+\]/#, with: ""))
    for place in guide.texts.places.values {
      let texts =
        place.body.map(\.text) + [place.title, place.say, place.aside, place.action].compactMap(\.self)
        + place.choices.values + place.variants.values.flatMap { [$0.say, $0.action].compactMap(\.self) }
      for line in texts.flatMap({ $0.split(separator: "\n") }) {
        #expect(ReadBack.finds(line, in: words), "\(line)")
      }
    }
  }

  @Test("leads from its contents and choices to headings that are there, and elsewhere only to pages")
  func links() throws {
    let page = try ReadBack.Page(shipped(.html))
    let anchors = page.attributes.filter { $0.name == "id" }.map(\.value)
    #expect(Set(anchors).count == anchors.count)
    for link in page.attributes where link.name == "href" {
      #expect(anchors.contains { "#" + $0 == link.value } || link.value.contains(#/^https?:/#), "\(link.value)")
    }
    #expect(page.attributes.allSatisfy { $0.name != "src" && !$0.name.hasPrefix("on") && $0.name != "style" })
    #expect(page.elements.isDisjoint(with: ["script", "link", "img", "iframe", "object", "form"]))
  }

  private func shipped(_ format: ReportFormat) throws -> String {
    try BookletReport(of: ShippedGuides.load(ShippedGuides.ids[0])).render(format)
  }
}

import Guides
import Testing
import Text

@testable import WizardScreens

@Suite("A merchant's screens, as they are seen")
struct MerchantScreensTests {
  @Test("begin with a calm sentence, the error's meaning and one question")
  func firstQuestion() throws {
    let state = try Screens.state(audience: .merchant)
    #expect(
      state.frame().text == """
         问诊  ILLEGAL_PARTNER_EXTERFACE
         合同 > 产品 > 框架 > 浏览器 > 小结

           调试错误，请回到请求来源地，重新发起请求，错误代码 ILLEGAL_PARTNER_EXTERFACE

           补充  不用急，多数情况是合同或接口设置的问题，一步一步就能查出来。

           含义：没有权限访问该服务
           有以下的几种原因：
           1、没有签约这个接口的合同。
           2、签约了相应的接口合同，但没有生效。
           3、签约了相应的接口合同，但由于违规违法等原因被审核部门强制关闭。
           出现这种情况最常见的原因是：
           接口用错。如，签约的是担保交易的接口合同，商户网站上使用的却是双功能-担保/即
           时；签约的是担保交易的接口合同，商户网站上使用的却是即时到帐。

           补充  您屏幕上显示的，是上面这个错误代码吗？

         > 1  是这个代码
           2  不是，是别的错误



         数字 选择  回车 确认  退格 上一步  v 粘贴网址  s 小结  n 备注  ? 帮助  q 退出
        """)
  }

  @Test("name a cause and say what to do first")
  func finding() throws {
    let state = try Screens.state(keys: "111", audience: .merchant)
    #expect(
      state.frame().text == """
         问诊  ILLEGAL_PARTNER_EXTERFACE                        第一部分 检查合同  1/1
         合同 > 产品 > 框架 > 浏览器 > 小结

           还没有签约接口合同

           先做  拨打签约电话 0571-26885188，签约网站要用的接口。（由您办理）

           1、没有签约这个接口的合同。
           若没有签约任何合同，是不能使用支付宝功能的。
           签约电话：0571-26885188。

           补充  打电话时请说明网站卖什么、用哪个支付宝账号收款，问清该签哪一种产品。
                 签约以后状态如果是“等待生效”，按原文要等 1 到 2 个工作日。

           签约电话：0571-26885188（文章所载）

         > 1  看完了，继续





           已选 1 还没有签，u 撤销
         数字 选择  回车 确认  退格 上一步  s 小结  n 备注  g 目录  ? 帮助  q 退出
        """)
  }

  @Test("keep title, question and choices on a narrow one")
  func narrow() throws {
    let state = try Screens.state(keys: "112", audience: .merchant, size: Screens.narrow)
    #expect(
      state.frame().text == """
         问诊  ILLEGAL_PARTNER_EXTERFACE    第一部分 检查合同  2/3
         合同 > 产品 > 框架 > 浏览器 > 小结

           第二步：查询签约的合同的“服务类型” 。

           使用签约支付宝账号登录支付宝网站，进入我的签约产品。如
           图：

           -- 下面还有 18 行，按 ↓ 继续看 --

         > [ ] 1  担保交易（支付宝中介担保交易）
           [ ] 2  即时到账
           [ ] 3  双功能（担保和即时都有）
           [ ] 4  批量付款到支付宝账号
           [ ] 5  其他产品（如手机支付、跨境收款）
           ( ) 6  列表是空的  （单独选）
           ( ) 7  看不到列表  （单独选）
           选好了（回车）
           已选 2 签过了，u 撤销
         数字 选择  回车 确认  退格 上一步  s 小结  ? 帮助  q 退出
        """)
  }

  @Test("explain the keys")
  func help() throws {
    let state = try Screens.state(keys: "?", audience: .merchant)
    #expect(
      state.frame().text == """
         问诊  ILLEGAL_PARTNER_EXTERFACE
         合同 > 产品 > 框架 > 浏览器 > 小结

           按键说明

           一次只问一件事。按数字作答，答错了随时可以退回去改，已答的内容不会丢。

           数字    选这一项；可多选的步骤里是勾选
           f       选项多于十个时，按文字或拼音首字母查找（直接打汉字也行）
           回车    选中高亮项，可多选时再按就选好，结果没看完时往下翻（右方向键同）
           空格    勾选或取消勾选；诊断结果没看完时往下翻
           上 / k  高亮往上移；在下面看正文时往回看
           下 / j  高亮往下移；过了最后一项就接着看正文（Tab 也行）
           Home    高亮移到第一项，正文回到开头（Mac 上按 Fn 和左方向键）
           退格    回到上一步，什么都不会丢（左方向键、b 也行）
           v       粘贴报错的网址（在用得上的步骤）
           w       本页的网址；再按 o 看二维码，按 y 复制
           < >     代码比屏幕宽时，左右移动着看
           y       整段复制这一页的代码；有几段的，再按就是下一段
           t       把这一页的代码放在纯文本里，用鼠标选取
           End     到第一个没回答的地方，结果没看完时先到末尾（Mac 按 Fn 和右方向键）
           -- 下面还有 19 行，按 ↓ 继续看 --

         上下 滚动  空格 翻页  q 关闭
        """)
  }

  @Test("ask before leaving if something would be lost, and offer to save")
  func leaving() throws {
    let state = try Screens.unkept(keys: "q", audience: .merchant)
    #expect(
      state.frame().text == """
         问诊  ILLEGAL_PARTNER_EXTERFACE                                        未保存
         合同 > 产品 > 框架 > 浏览器 > 小结

           要离开吗？

           离开后这次的回答不会保留。需要留底，请先保存小结。

         > s  把小结存成文件，再离开
           y  直接离开
           n  不离开，接着排查













         上下 移动  回车 确认  Esc 取消
        """)
  }
}

import Testing
import Text

@testable import WizardScreens

@Suite("An agent's screens, as they are seen")
struct AgentScreensTests {
  @Test("begin on the first question, with what to read aloud above its choices")
  func firstQuestion() throws {
    let state = try Screens.state()
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
           -- 下面还有 5 行，按 ↓ 继续看 --

           话术  您先别着急，这个多数是合同或者接口设置的问题，我陪您一步一步查。请问屏
                 幕上的错误代码，是 ILLEGAL_PARTNER_EXTERFACE 吗？

         > 1  是这个代码
           2  不是，是别的错误

         数字 选择  回车 确认  退格 上一步  v 粘贴网址  s 小结  n 备注  ? 帮助  q 退出
        """)
  }

  @Test("tick several services, 选好了 highlighted")
  func ticks() throws {
    let state = try Screens.state(keys: "11213")
    #expect(
      state.frame().text == """
         问诊  ILLEGAL_PARTNER_EXTERFACE                        第一部分 检查合同  2/3
         合同 > 产品 > 框架 > 浏览器 > 小结

           第二步：查询签约的合同的“服务类型” 。

           使用签约支付宝账号登录支付宝网站，进入我的签约产品。如图：

           +------------------------------------------------+
           | 支付宝网站 | 签约账号已登录 |  > 我的签约产品  |
           -- 下面还有 20 行，按 ↓ 继续看 --

           话术  请用签约的账号登录支付宝网站，打开“我的签约产品”，点“详情”。请问您看到
                 的服务类型有哪几种？

           [x] 1  担保交易（支付宝中介担保交易）
           [ ] 2  即时到账
           [x] 3  双功能（担保和即时都有）
           [ ] 4  批量付款到支付宝账号
           [ ] 5  其他产品（如手机支付、跨境收款）
           ( ) 6  列表是空的  （单独选）
           ( ) 7  看不到列表  （单独选）
         > 选好了（回车）

         数字 选择  回车 确认  退格 上一步  s 小结  n 备注  g 目录  ? 帮助  q 退出
        """)
  }

  @Test("ask after a finding how to go on")
  func retry() throws {
    let state = try Screens.state(keys: "1111")
    #expect(
      state.frame().text == """
         问诊  ILLEGAL_PARTNER_EXTERFACE                        第一部分 检查合同  1/1
         合同 > 产品 > 框架 > 浏览器 > 小结

           这一步办好要些时间，接下来怎么办？

           补充  可以先去办，办好再回来；也可以不等，先查下面的部分。办好以后错误还在
                 的，选第 2 项。

           内部  商户着急，就接着往下查，不耽误他同时去办。先去办的，记下记录号；他再来
                 电话，用 wenzhen cases 按商户名称查到，接着排查。

           话术  这一步要先办好才能试。您是先去办，还是我们接着往下查？

         > 1  先去办，办好再试
           2  不等，接着往下查
           3  已经办好，错误没有了







         数字 选择  回车 确认  退格 上一步  s 小结  n 备注  g 目录  ? 帮助  q 退出
        """)
  }

  @Test("have a panel of what is known and how each cause stands beside them")
  func panel() throws {
    let state = try Screens.state(keys: "1121\n142", size: Screens.wide)
    #expect(
      state.frame().text == """
         问诊  ILLEGAL_PARTNER_EXTERFACE                                      第二部分 检查签约产品与网站使用产品是否相同  2/2
         合同 > 产品 > 框架 > 浏览器 > 小结
                                                                                            | 已知情况
           网站用的接口，不在已签约的产品里                                                 | 错误代码：是这个代码
                                                                                            | 出现情况：每次都出现
           先做  和网站开发人员商量：换成已签约的接口（方法一），或者补签网站正在用的接口   | 是否签约：签过了
                 （方法三）。（由商户办理）                                                 | 服务类型：担保交易（支付宝中介担
                                                                                            |   保交易）
           补充  两边要改成同一种：或者把网站换成已签约的接口（方法一），或者补签网站正在用 | 合同状态：正常，已经生效
                 的接口（方法三）。                                                         | 网站类型：都不是，或是自己开发的
                                                                                            |   网站
           4、若您并非以上的网店系统或论坛系统：                                            | 网站接口：即时到账
           方法一：重新下载对应产品的接口资料，重新做支付宝接口。                           |   create_direct_pay_by_user
           下载地址：http://club.alipay.com/read-htm-tid-9976972.html                       | 诊断结果：网站用的接口，不在已签
                                                                                            |   约的产品里
           补充  您签约的是担保交易，用这一份：                                             |
                                                                                            | 可能的原因
           支付宝担保交易收款接口： 链接地址                                                | [-] 没有签约这个接口的合同（已排
           <http://act.life.alipay.com/bd/api/alipayescow.rar>                              |   除）
           产品包含：担保交易接口、确认发货接口、会员通用登陆接口                           | [-] 合同没有生效（已排除）
           产品介绍：                                                                       | [-] 合同被关闭（已排除）
           https://b.alipay.com/order/productDetail.htm?productId=2011011904422298          | [!] 接口用错（已找到）
                                                                                            | [ ] 接口放在网站框架里（未查明）
           支付宝即时到账收款接口： 链接地址                                                | [ ] IE8 没有以管理员身份运行（未
           <http://act.life.alipay.com/bd/api/alipaydirect.rar>                             |   查明）
           产品包含：即时到帐接口、即时到帐批量退款接口、会员通用登陆接口                   |
           产品介绍：                                                                       |
           https://b.alipay.com/order/productDetail.htm?productId=2011011904422299          |
                                                                                            |
           支付宝双功能收款接口： 链接地址                                                  |
           <http://act.life.alipay.com/bd/api/alipaydualfun.rar>                            |
           -- 下面还有 26 行，按 ↓ 继续看 --                                                |
                                                                                            |
           话术  网站用的接口，和您签约的产品不是同一种。请您和网站开发人员商量，换成签约的 |
                 那一种，或者补签网站正在用的；补签一般要等一到两个工作日，换接口要多久请问 |
                 开发人员。                                                                 |
                                                                                            |
         > 1  看完了，继续                                                                  |
           已选 2 即时到账 create_direct_pay_by_user，u 撤销
         数字 选择  回车 往下看  退格 上一步  w 网址  s 小结  n 备注  g 目录  / 查找  c 进度码  i 资料  ? 帮助  q 退出
        """)
  }

  @Test("find pinyin initials")
  func initials() throws {
    let state = try Screens.state(keys: "/dbjy")
    #expect(
      state.frame().text == """
         问诊  ILLEGAL_PARTNER_EXTERFACE
         合同 > 产品 > 框架 > 浏览器 > 小结

           在整个指南里查找

           可输入中文、英文，或拼音首字母（如 dbjy 找“担保交易”）。
           > dbjy

         > 错误代码  接口用错。如，签约的是担保交易的接口合同，商户网站上使用的却是双功
             能-担保/即时；签约的是担保交易的接口合同，商户网站上使用的却是即时到帐。
           服务类型  担保交易（支付宝中介担保交易）
           网站接口  担保交易 create_partner_trade_by_buyer
           查接口  担保交易 create_partner_trade_by_buyer
           设担保交易  网店系统：接口类型要设置为担保交易
           接口不一致  您签约的是担保交易，用这一份：








         上下 移动  回车 打开  Esc 关闭
        """)
  }
}

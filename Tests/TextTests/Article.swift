/// Paragraphs of the shipped article, as it has them: all its longer ones, and every sign of its punctuation.
enum Article {
  static let paragraphs: [String] = [
    """
    【字号：大 <http://help.alipay.com/support/help_detail.htm?help_id=397107&keyword=ILL\
    EGAL_PARTNER_EXTERFACE> 中】【收藏】
    """,
    "调试错误，请回到请求来源地，重新发起请求，错误代码 ILLEGAL_PARTNER_EXTERFACE",
    "2、签约了相应的接口合同，但没有生效。",
    "3、签约了相应的接口合同，但由于违规违法等原因被审核部门强制关闭。",
    "接口用错。如，签约的是担保交易的接口合同，商户网站上使用的却是双功能-担保/即时；签约的是担保交易的接口合同，商户网站上使用的却是即时到帐。",
    "第一部分 检查合同",
    "若没有签约任何合同，是不能使用支付宝功能的。",
    "签约电话：0571-26885188。",
    "第二步：查询签约的合同的“服务类型” 。",
    "找到“我的产品”，点击链接“详情”：",
    "服务类型即是签约的合同是属于什么合同。如，支付宝中介担保交易代表纯担保交易接口服务；",
    "查看“产品列表”的“状态”，如果状态是“失效”、“等待生效”等， 那么权限没有打开，也因此用不了这个接口。",
    "等待生效的含义是，当前合同流程还未走完，需要耐心等待1到2个工作日的时间，或许会有技术支持人员与您联系。",
    """
    1、若您的网站是PHPWIND、DISCUZ的论坛系统，登陆您的论坛后台，找到“立即签约”等字样，进入签约流程，接口类型选择下拉框里的所有选项全部都要签约，有几\
    个选项就签约几份合同，已经签约了的无需再签约。签约完成以后，在您的论坛后台设置您的支付宝信息即可解决。
    """,
    "PHPWIND支付管理支付宝设置：",
    "http://help.alipay.com/support/help_detail.htm?help_id=243111&sh=Y&tab=null&info_type=9",
    "2、若您的网站是网店系统，如ECSHOP、SHOPEX、乐度、HISHOP等。请在您的网站后台“支付方式”中的“支付宝”里，设置类型为“担保交易”字样的接口类型即可解决",
    "3、若您的网站是卖虚拟机、域名等的网店系统，及其他充值、虚拟物品交易等功能网站。 请拨打商户签约电话0571-88158090，签约即时到帐接口服务。",
    "4、若您并非以上的网店系统或论坛系统：",
    "产品包含：即时到帐接口、即时到帐批量退款接口、会员通用登陆接口",
    "产品介绍：https://b.alipay.com/order/productDetail.htm?productId=2011011904422299",
    "支付宝担保交易收款接口： 链接地址 <http://act.life.alipay.com/bd/api/alipayescow.rar>",
    "支付宝批量付款到支付宝账号接口： 链接地址 <http://act.life.alipay.com/bd/api/alipaytranspay.rar>",
    "如果您还是不确定具体的原因，可以联系在线技术客服：地址：https://b.alipay.com/order/techService.htm",
    "第三部分 特殊情况——有时候使用正常，有时候使用报错",
    "请让网站程序开发人员把接口程序从您的网站框架IFRAME移出，禁止支付宝的接口置入框架里。",
    "第四部分 使用WIN7系统IE8浏览器出现的问题",
    "右键点击internet explorer图标，点击“以管理员身份运行”，如下图：",
  ]
}

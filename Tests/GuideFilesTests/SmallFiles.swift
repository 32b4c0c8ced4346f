import GuideFiles

/// A sound guide of four steps in two sections, as its files hold it.
enum SmallFiles {
  static let folder = GuideFolder(name: "small", flow: flow, words: words, article: article)

  static let flow = """
    id: small
    version: 1.0.0
    source: http://example.com/help
    causes: [not-signed, in-a-frame]
    not-owed: { 3: a button }
    start: symptom
    triage: symptom
    other-code: other-code
    hand-over: hand-over
    recognises: [{ parameter: service, proposes: [frame] }]
    opening:
      - id: symptom
        article: [1]
        choices:
          - { id: always, to: done }
          - { id: sometimes, to: done, first: page }
          - { id: other, to: other-code }
    sections:
      - id: contract
        start: signed
        article: [2]
        steps:
          - id: signed
            choices:
              - { id: yes, to: type, ruled-out: [not-signed] }
              - { id: no, to: not-signed, found: [not-signed] }
          - id: type
            takes: several
            choices:
              - { id: escrow, to: done }
              - { id: instant, to: done }
              - { id: empty, to: done, exclusive: true }
            passages:
              - { id: signed, when: { signed: [yes] } }
      - id: page
        start: frame
        steps:
          - id: frame
            choices:
              - { id: inside, to: in-frame, found: [in-a-frame], proposed-by: framed }
              - { id: outside, table: compare }
    findings:
      - id: not-signed
        retry: later
        actor: merchant
        phones: [signing]
        follow-up: [1, 2]
      - { id: in-frame, retry: now, actor: merchant }
      - { id: other-code, retry: none, actor: merchant }
      - { id: hand-over, retry: none, actor: merchant }
    facts:
      has-escrow:
        values: [in-force, absent, unknown]
        rules:
          - { when: nothing, is: absent }
          - { when: { type: [escrow] }, is: in-force }
          - { is: unknown }
    conditions:
      nothing: { any: [{ signed: [no] }, { not: { type: [escrow, instant] } }] }
    tables:
      compare:
        inputs: [has-escrow, frame]
        rows:
          - { has-escrow: [in-force], to: done, ruled-out: [in-a-frame] }
          - { has-escrow: [absent, unknown], frame: any, to: done }

    """

  static let words = """
    title: 出错了
    subtitle: 没有权限
    sections:
      contract: { title: 第一部分 检查合同, short: 合同 }
      page: { title: 第二部分, short: 页面 }
    causes: { not-signed: 没有签约, in-a-frame: 在框架里 }
    conditions: { nothing: 什么都没签 }
    actors: { merchant: 商户 }
    phones:
      signing: { number: 0571-26885188, label: 签约电话, origin: ours }
    addresses:
      - { address: "http://example.com/new", label: 新地址, instead: 打电话, origin: ours }
    retries:
      now: { title: 好了吗, short: 重试, say: 好了吗, choices: { fixed: 好了, same: 一样, another: 别的, cannot: 不行 } }
      later: { title: 等吗, short: 重试, say: 等吗, choices: { wait: 等, go-on: 继续, fixed: 好了 } }
    steps:
      symptom:
        title: 什么时候出错
        short: 症状
        body:
          - article: |
              有以下的几种原因：
          - figure: |
              +--+
              |  |
            alt: 一个方框
        say: 请问什么时候出错？
        aside: 别着急。
        choices: { always: 总是, sometimes: 有时, other: 别的 }
      signed: { title: 签了吗, short: 签约, say: 签了吗？, choices: { yes: 签了, no: 没有 } }
      type:
        title: 签了什么
        short: 类型
        body:
          - { when: signed, ours: 既然签了 }
        say: 签了什么？
        choices: { escrow: 担保交易, instant: 即时到账, empty: 空的 }
      frame: { title: 在框架里吗, short: 框架, say: 在框架里吗？, choices: { inside: 在, outside: 不在 } }
    findings:
      not-signed: { title: 没有签约, short: 没签, say: 请签约。, action: 请拨打签约电话。 }
      in-frame: { title: 在框架里, short: 框架, say: 请移出。, action: 请移出框架。 }
      other-code: { title: 别的错误, short: 别的, say: 请查找。, action: 请查找。 }
      hand-over: { title: 转交, short: 转交, say: 请联系。, action: 请联系。 }
    facts: { has-escrow: { title: 担保交易, values: { in-force: 有, absent: 没有, unknown: 不清楚 } } }

    """

  static let article = """
    # A small article

    Address of the page: http://example.com/help

    01  有以下的几种原因：
    02  第一部分 检查合同
    03  打印

    ## Notes
    """
}

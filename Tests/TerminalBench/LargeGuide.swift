import GuideFiles

/// A guide of as many steps as asked for, as an author's files would hold it: four sections, each a ladder of questions.
struct LargeGuide {
  static let sections = 4
  let steps: Int

  private var stepsInSection: Int { max(1, steps / Self.sections) }

  var folder: GuideFolder {
    GuideFolder(name: "large", flow: flow, words: words, article: article)
  }

  /// The guide's files by their names.
  var files: [(name: String, text: String)] {
    [("flow.yaml", flow), ("words/zh-Hans.yaml", words), ("sources/article.md", article)]
  }

  private var flow: String {
    let head = """
      id: large
      version: 1.0.0
      source: http://example.com/large
      causes: [cause]
      start: start
      triage: start
      other-code: other-code
      hand-over: hand-over
      opening:
        - id: start
          article: [1]
          choices:
            - { id: on, to: done }
            - { id: other, to: other-code }
      sections:

      """
    let findings = """
      findings:
        - { id: other-code, retry: none, actor: merchant }
        - { id: hand-over, retry: none, actor: merchant }
      """
    return head + (0..<Self.sections).map(flow(ofSection:)).joined() + findings
      + (0..<Self.sections).map(finding).joined()
      + "\n"
  }

  private func flow(ofSection section: Int) -> String {
    let steps = (0..<stepsInSection).map { step in
      """
            - id: s\(section).\(step)
              choices:
                - { id: yes-it-is, to: f\(section), found: [cause] }
                - { id: no-it-is-not, to: \(step + 1 < stepsInSection ? "s\(section).\(step + 1)" : "done") }
                - { id: unsure, to: \(step + 2 < stepsInSection ? "s\(section).\(step + 2)" : "done") }

      """
    }
    return "  - id: p\(section)\n    start: s\(section).0\n    steps:\n" + steps.joined()
  }

  private func finding(_ section: Int) -> String {
    "\n  - { id: f\(section), retry: now, actor: merchant }"
  }

  private var words: String {
    let head = """
      title: LARGE
      subtitle: large
      causes: { cause: cause }
      actors: { merchant: merchant }
      sections: { \((0..<Self.sections).map { "p\($0): { title: section \($0), short: p\($0) }" }.joined(separator: ", ")) }
      retries:
        now:
          { title: gone, short: gone, say: gone, choices: { fixed: a, same: b, another: c, cannot: d } }
      findings:

      """
    let findings = (["other-code", "hand-over"] + (0..<Self.sections).map { "f\($0)" }).map { id in
      "  \(id): { title: found, short: found, say: found, action: act }\n"
    }
    let start = "steps:\n  start: { title: one, short: one, say: one, choices: { \"on\": a, other: b } }\n"
    let steps = (0..<Self.sections).flatMap { section in
      (0..<stepsInSection).map { step in
        """
          s\(section).\(step):
            title: question \(step)
            short: question
            say: Is this what you see on the screen?
            choices: { yes-it-is: yes, no-it-is-not: no, unsure: unsure }

        """
      }
    }
    return head + findings.joined() + start + steps.joined()
  }

  private var article: String {
    "Address of the page: http://example.com/large\n\n01  one\n"
  }
}

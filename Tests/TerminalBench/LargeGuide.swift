import GuideFiles

/// A guide of as many steps as asked for, as an author's files would hold it: four parts, each a ladder of questions.
struct LargeGuide {
  static let parts = 4
  let steps: Int

  private var stepsInPart: Int { max(1, steps / Self.parts) }

  var folder: GuideFolder {
    GuideFolder(name: "large", flow: flow, words: words, article: article)
  }

  /// The guide's files by their names.
  var files: [(name: String, text: String)] {
    [("flow.yaml", flow), ("zh-Hans.yaml", words), ("article.md", article)]
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
      parts:

      """
    let findings = """
      findings:
        - { id: other-code, retry: none, actor: merchant }
        - { id: hand-over, retry: none, actor: merchant }
      """
    return head + (0..<Self.parts).map(flow(ofPart:)).joined() + findings + (0..<Self.parts).map(finding).joined()
      + "\n"
  }

  private func flow(ofPart part: Int) -> String {
    let steps = (0..<stepsInPart).map { step in
      """
            - id: s\(part).\(step)
              choices:
                - { id: yes-it-is, to: f\(part), found: [cause] }
                - { id: no-it-is-not, to: \(step + 1 < stepsInPart ? "s\(part).\(step + 1)" : "done") }
                - { id: unsure, to: \(step + 2 < stepsInPart ? "s\(part).\(step + 2)" : "done") }

      """
    }
    return "  - id: p\(part)\n    start: s\(part).0\n    steps:\n" + steps.joined()
  }

  private func finding(_ part: Int) -> String {
    "\n  - { id: f\(part), retry: now, actor: merchant }"
  }

  private var words: String {
    let head = """
      title: LARGE
      subtitle: large
      causes: { cause: cause }
      actors: { merchant: merchant }
      parts: { \((0..<Self.parts).map { "p\($0): { title: part \($0), short: p\($0) }" }.joined(separator: ", ")) }
      retries:
        now:
          { title: gone, short: gone, say: gone, choices: { fixed: a, same: b, another: c, cannot: d } }
      findings:

      """
    let findings = (["other-code", "hand-over"] + (0..<Self.parts).map { "f\($0)" }).map { id in
      "  \(id): { title: found, short: found, say: found, action: act }\n"
    }
    let start = "steps:\n  start: { title: one, short: one, say: one, choices: { \"on\": a, other: b } }\n"
    let steps = (0..<Self.parts).flatMap { part in
      (0..<stepsInPart).map { step in
        """
          s\(part).\(step):
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

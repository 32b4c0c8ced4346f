import Foundation
import Guides
import Reports
import Testing

@Suite("The flow as pictures")
struct FlowPicturesTests {
  @Test("has no words that touch others, a line or the edge of a box, and nothing outside of its frame")
  func room() throws {
    for picture in try FlowGuides.all.flatMap(Self.pictures) {
      for (index, words) in picture.words.enumerated() {
        #expect(picture.frame.holds(words), "\(picture.title): \(words.text)")
        for other in picture.words.dropFirst(index + 1) {
          #expect(!words.overlaps(other), "\(picture.title): \(words.text), \(other.text)")
        }
        for line in picture.lines { #expect(!words.overlaps(line), "\(picture.title): \(words.text), \(line)") }
        for box in picture.boxes {
          #expect(box.holds(words) || !box.overlaps(words), "\(picture.title): \(words.text), \(box)")
        }
      }
    }
  }

  @Test("has no box that touches another, and none outside of its frame")
  func boxes() throws {
    for picture in try FlowGuides.all.flatMap(Self.pictures) {
      for (index, box) in picture.boxes.enumerated() {
        #expect(picture.frame.holds(box), "\(picture.title): \(box)")
        for other in picture.boxes.dropFirst(index + 1) { #expect(!box.overlaps(other), "\(picture.title): \(box)") }
      }
    }
  }

  @Test("fits on a page of A4 paper, each of the pictures, unless a single step is higher")
  func paper() throws {
    for picture in try FlowGuides.all.flatMap(Self.pictures) {
      let cards = picture.boxes.filter { $0.text == "strong" }
      #expect(picture.frame.right <= 672, "\(picture.title): \(picture.frame)")
      #expect(picture.frame.bottom <= 1_130 || cards.count == 1, "\(picture.title): \(picture.frame)")
    }
  }

  @Test("shows all sections first, then every section, and calls each step what its page calls it")
  func complete() throws {
    let guide = try FlowGuides.shipped
    let pictures = try Self.pictures(of: guide)
    let overview = try #require(pictures.first.map { ReadBack.bare($0.words.map(\.text).joined()) })
    #expect(pictures.first?.title == "流程图：总览")
    for section in guide.flow.sections {
      let title = try #require(guide.texts.sections[section.id]?.title)
      #expect(ReadBack.finds(title, in: overview))
      #expect(pictures.contains { $0.title == "流程图：\(title)" }, "\(title)")
    }
    for (number, step) in zip(1..., guide.flow.opening + guide.flow.sections.flatMap(\.steps)) {
      let name = "步骤 \(number) \(guide.words(of: step.id).short)"
      let home = pictures.first { $0.words.contains { $0.left < 30 && $0.text.hasPrefix(name) } }
      let shown = ReadBack.bare(try #require(home, "\(name)").words.map(\.text).joined())
      for choice in step.choices { #expect(ReadBack.finds(guide.words(of: choice.id, at: step.id), in: shown)) }
    }
  }

  @Test("leads from every choice to a box or to the step below")
  func arrows() throws {
    let pictures = try Self.pictures(of: NoEntryGuide.guide)
    let section = try #require(pictures.first { $0.title == "流程图：第一部分 检查合同" })
    #expect(
      section.words.map(\.text) == [
        "第一部分 检查合同", "步骤 2 是否签约", "1", "没有签", "结果 1 还没有签约", "2", "签过", "3", "不清楚", "本部分完成", "步骤 3 合同状态", "1",
        "已生效", "本部分完成", "2", "等待生效", "结果 2 合同还没有生", "效",
      ])
    let below = try #require(section.words.first { $0.text == "步骤 3 合同状态" })
    let card = try #require(section.boxes.first { $0.holds(below) })
    let choice = try #require(section.words.first { $0.text == "签过" })
    let lane = try #require(section.lines.first { $0.right < card.left && $0.bottom > card.top })
    #expect((choice.top...choice.bottom).contains(lane.top))
  }

  private static func pictures(of guide: Guide) throws -> [DrawnPicture] {
    try DrawnPicture.all(in: BookletReport(of: guide).render(.html))
  }
}

import Desk
import DeskViews
import Dossiers
import Screen
import Testing
import Vietnamese

@Suite("Tabs of the views")
struct TabTests {
  @Test(
    "every view stands in the row of tabs at every width, whatever the counts", arguments: Language.allCases,
    [0, 999, 15_000, 480_992, 1_500_000])
  func allThere(language: Language, count: Int) throws {
    var counter = try Counter(language: language)
    for view in QueueView.allCases {
      counter.model.queue.view = view
      counter.model.queue.page?.counts = QueueCounts(QueueView.allCases.map { _ in count })
      for columns in Array(60...90) + [100, 120, 160, 200] {
        counter.model.size = Size(columns: columns, rows: 24)
        let tabs = counter.frame.grid.lines[1]
        #expect(tabs.contains("[\(view.name(language)) "), "\(columns): \(tabs)")
        let last = language == .vietnamese ? "Tất cả" : "All"
        #expect(tabs.contains(last), "\(columns): \(tabs)")
      }
    }
  }

  @Test("the count of what is late goes last, and in its own role")
  func late() throws {
    var counter = try Counter()
    counter.model.queue.page?.counts = QueueCounts([44_758, 2_345, 4_120, 5_285, 1_204, 3_333, 480_992])
    counter.model.size = Size(columns: 62, rows: 24)
    let frame = counter.frame
    #expect(frame.grid.lines[1] == "[Đang xử lý 44.758] Nay Sắp Quá 5.285 B.sung Trả Tất cả")
    #expect(frame.grid[28, 1] == Cell("Q", .late))
    counter.model.queue.page?.counts = QueueCounts()
    #expect(!counter.frame.roleMap.split(separator: "\n")[1].contains("L"), "nothing late, no alarm")
  }
}

import Desk
import Screen
import Vietnamese

extension Painter {
  /// The search for a procedure. Names are long and alike at their beginnings, so the chosen one
  /// stands whole below the list.
  mutating func paint(_ page: ProcedureSearch) {
    title(say("TIẾP NHẬN HỒ SƠ · chọn thủ tục", "RECEIVE · choose the procedure"))
    let label = say("Thủ tục: ", "Procedure: ")
    grid.write(label, column: 1, row: 2, role: .heading)
    edit(page.query, column: 1 + CellWidth.of(label), row: 2, width: columns - 2 - CellWidth.of(label))
    let height = ProcedureSearch.height(of: model.size)
    if page.hits.isEmpty {
      grid.write(
        say(
          "Không tìm thấy thủ tục. Thử vài chữ trong tên, chữ đầu (dkkh) hoặc mã (1.000894).",
          "No procedure found. Try words of the name, initials (dkkh) or the code (1.000894)."),
        column: 3, row: 4, role: .quiet)
    }
    for line in 0..<height {
      let index = page.place.top + line
      guard index < page.hits.count else { break }
      paintHit(page.hits[index], isChosen: index == page.place.chosen, row: 4 + line)
    }
    rule(row: 4 + height)
    guard page.hits.indices.contains(page.place.chosen) else { return }
    let hit = page.hits[page.place.chosen]
    for (index, line) in (hit.name + " · " + hit.field).wrapped(to: columns - 2).prefix(3).enumerated() {
      grid.write(line, column: 1, row: 5 + height + index, role: .heading)
    }
  }

  private mutating func paintHit(_ hit: ProcedureHit, isChosen: Bool, row: Int) {
    if isChosen { grid.write("▌", column: 0, row: row, role: .chosen) }
    let limitWidth = columns >= 100 ? 30 : 20
    grid.write(hit.code, column: 2, row: row, role: .quiet, limit: 9)
    grid.write(hit.name.procedureName.clipped(to: columns - 13 - limitWidth - 1), column: 12, row: row)
    grid.write(hit.limit.clipped(to: limitWidth), column: columns - limitWidth, row: row, role: .quiet)
  }
}

import Desk
import Screen
import Vietnamese

extension Painter {
  /// The search for a procedure. Names are long and alike at their beginnings, so the chosen one
  /// stands whole below the list.
  mutating func paint(_ page: ProcedureSearch) {
    title(say("TIẾP NHẬN HỒ SƠ · chọn thủ tục", "RECEIVE · choose the procedure"))
    let height = ProcedureSearch.height(of: model.size)
    if page.query.isEmpty, !page.hits.isEmpty {
      grid.write(say("Vừa tiếp nhận:", "Received last:"), column: 2, row: 3, role: .quiet)
    }
    if page.hits.isEmpty { paintNoHits(isTyped: !page.query.isEmpty) }
    for line in 0..<height {
      let index = page.place.top + line
      guard index < page.hits.count else { break }
      paintHit(page.hits[index], isChosen: index == page.place.chosen, row: 4 + line)
    }
    rule(row: 4 + height)
    paintPlace(page.place, of: page.hits.count, height: height, row: 4 + height)
    if page.hits.indices.contains(page.place.chosen) {
      let hit = page.hits[page.place.chosen]
      let text = hit.field.isEmpty ? hit.name : "\(hit.name) · \(hit.field)"
      for (index, line) in lines(text, columns: columns - 2, most: 3).enumerated() {
        grid.write(line, column: 1, row: 5 + height + index, role: .heading)
      }
    }
    let label = say("Thủ tục: ", "Procedure: ")
    grid.write(label, column: 1, row: 2, role: .heading)
    edit(page.query, column: 1 + CellWidth.of(label), row: 2, width: columns - 2 - CellWidth.of(label))
  }

  private mutating func paintNoHits(isTyped: Bool) {
    let how = say(
      "vài chữ trong tên (không cần dấu), chữ đầu các tiếng (dkkh) hoặc mã (1.000894).",
      "some words of the name (marks are not needed), the initials (dkkh) or the code (1.000894).")
    let text = isTyped ? say("Không tìm thấy thủ tục. Thử ", "No procedure found. Try ") : say("Gõ ", "Type ")
    for (index, line) in (text + how).wrapped(to: columns - 6).enumerated() {
      grid.write(line, column: 3, row: 4 + index, role: .quiet)
    }
  }

  private mutating func paintHit(_ hit: ProcedureHit, isChosen: Bool, row: Int) {
    if isChosen { grid.write("▌", column: 0, row: row, role: .chosen) }
    let limitWidth = columns >= 100 ? 30 : columns >= 72 ? 20 : 16
    grid.write(hit.code, column: 2, row: row, role: .quiet, limit: 9)
    grid.write(hit.name.procedureName, clippedTo: columns - 13 - limitWidth - 1, column: 12, row: row)
    grid.write(hit.limit, clippedTo: limitWidth, column: columns - limitWidth, row: row, role: .quiet)
  }
}

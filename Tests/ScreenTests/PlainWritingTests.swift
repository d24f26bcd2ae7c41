import Screen
import Testing
import Vietnamese

/// Plain letters are put into cells directly; they must come out as the slow way would have them.
struct PlainWritingTests {
  private func row(_ columns: Int, _ write: (inout Grid) -> Void) -> String {
    var grid = Grid(Size(columns: columns, rows: 1))
    write(&grid)
    return grid.lines[0]
  }

  @Test("every scalar stands as it may be shown, whichever way it is written")
  func everyScalar() {
    for value in UInt32(0x20)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      // A letter before it, so that a mark has something to stand on.
      var grid = Grid(Size(columns: 12, rows: 1))
      let end = grid.write("a" + text, column: 0, row: 0)
      let found = (0..<end).compactMap { grid[$0, 0].text }
      let expected = PlainText.shown("a" + text).flatMap { CellWidth.parts(of: $0) }
      #expect(
        found.map { Array($0.unicodeScalars) } == expected.map { Array($0.unicodeScalars) },
        "U+\(String(value, radix: 16))")
    }
  }

  @Test(
    "the column after the last cell is what the text is wide",
    arguments: [
      "", "abc", "Nguyễn Thị Ánh", "e\u{302}\u{301}m", "漢字", "a\u{202E}b", "▌▲!×√…–·◄►─│┌┐", "H’Hen «Niê»",
    ])
  func ends(text: String) {
    var grid = Grid(Size(columns: 60, rows: 1))
    #expect(grid.write(text, column: 3, row: 0) == 3 + CellWidth.of(PlainText.shown(text)))
  }

  @Test(
    "text that is cut ends with an ellipsis in its last cell",
    arguments: [
      ("Nguyễn Thị Ánh", 14, "Nguyễn Thị Ánh"), ("Nguyễn Thị Ánh", 13, "Nguyễn Thị Á…"),
      ("Nguyễn Thị Ánh", 1, "…"),
      ("Nguyễn Thị Ánh", 0, ""), ("Nguyễn Thị Ánh", -3, ""), ("abc", 3, "abc"), ("abcd", 3, "ab…"),
      ("漢字漢字", 5, "漢字…"),
      ("漢字漢字", 4, "漢…"), ("e\u{302}\u{301}me\u{302}\u{301}m", 3, "ếm…"), ("a\u{202E}b", 6, "a<U+2…"),
      ("a\u{202E}b", 10, "a<U+202E>b"),
    ])
  func clipped(text: String, cells: Int, expected: String) {
    let found = row(40) { $0.write(text, clippedTo: cells, column: 0, row: 0) }
    #expect(found == expected)
  }

  @Test("signs that cannot be shown never run into the next column")
  func placeholdersStayInside() {
    let found = row(40) { grid in
      grid.write("|", column: 10, row: 0)
      grid.write(String(repeating: "\u{202E}", count: 5), clippedTo: 10, column: 0, row: 0)
    }
    #expect(found == "<U+202E><…|")
  }

  @Test("plain letters over half of a wide one blank the other half")
  func halves() {
    #expect(
      row(6) { grid in
        grid.write("漢字漢", column: 0, row: 0)
        grid.write("ab", column: 1, row: 0)
      } == " ab 漢")
    #expect(
      row(6) { grid in
        grid.write("漢字漢", column: 0, row: 0)
        grid.fill(Area(column: 3, row: 0, columns: 2, rows: 1), with: "·")
      } == "漢 ··")
    #expect(
      row(6) { grid in
        grid.write("漢字漢", column: 0, row: 0)
        grid.write("", column: 1, row: 0)
      } == "漢字漢")
  }
}

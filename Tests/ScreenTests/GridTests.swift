import Screen
import Testing

private func grid(_ columns: Int = 10, _ rows: Int = 3) -> Grid {
  Grid(Size(columns: columns, rows: rows))
}

/// The texts of one row, `·` for the second half of a wide grapheme.
private func cells(_ grid: Grid, _ row: Int = 0) -> String {
  (0..<grid.size.columns).map { String(grid[$0, row].text ?? "·") }.joined()
}

struct GridTests {
  @Test func aNewPictureIsBlank() {
    #expect(grid().lines == ["", "", ""])
    #expect(grid().cells.count == 30)
    #expect(Grid(Size(columns: -1, rows: 5)).cells.isEmpty)
  }

  @Test func textStandsWhereItWasWritten() {
    var grid = grid()
    #expect(grid.write("Êđê", column: 2, row: 1, role: .heading) == 5)
    #expect(grid.lines == ["", "  Êđê", ""])
    #expect(grid[2, 1] == Cell("Ê", .heading))
  }

  @Test func textIsCutAtTheEdgesAndAtTheLimit() {
    var grid = grid(5, 1)
    #expect(grid.write("abcdefgh", column: 0, row: 0) == 5)
    #expect(grid.lines == ["abcde"])
    #expect(grid.write("XYZ", column: 1, row: 0, limit: 2) == 3)
    #expect(grid.lines == ["aXYde"])
    #expect(grid.write("Q", column: 1, row: 0, limit: -5) == 1)
    #expect(grid.write("uvw", column: -1, row: 0) == 2)
    #expect(grid.lines == ["vwYde"])
    #expect(grid.write("x", column: 9, row: 0) == 9)
    #expect(grid.write("x", column: 0, row: 1) == 0)
    #expect(grid.write("x", column: 0, row: -1) == 0)
    #expect(grid.lines == ["vwYde"])
  }

  @Test func decomposedTextIsWrittenComposedInOneCellEach() {
    var grid = grid()
    #expect(grid.write("e\u{302}\u{303}m", column: 0, row: 0) == 2)
    #expect(grid[0, 0].text?.unicodeScalars.map(\.value) == [0x1EC5])
    #expect(grid[1, 0].text == "m")
  }

  @Test func hostileSignsAreShownAsPlaceholders() {
    var grid = grid(30, 1)
    grid.write("a\u{202E}b\u{1B}[31m\tc", column: 0, row: 0)
    #expect(grid.lines == ["a<U+202E>b<U+001B>[31m c"])
  }

  @Test func aWideGraphemeTakesTwoCells() {
    var grid = grid(5, 1)
    #expect(grid.write("漢x", column: 0, row: 0) == 3)
    #expect(cells(grid) == "漢·x  ")
    #expect(grid.lines == ["漢x"])
  }

  @Test func aWideGraphemeIsNotCutByTheRightEdge() {
    var grid = grid(3, 1)
    grid.write("abc", column: 0, row: 0)
    #expect(grid.write("x漢", column: 1, row: 0) == 2)
    #expect(cells(grid) == "axc")
  }

  @Test func aWideGraphemeThatTheLeftEdgeCutsLeavesABlank() {
    var grid = grid(3, 1)
    grid.write("abc", column: 0, row: 0)
    #expect(grid.write("漢x", column: -1, row: 0) == 2)
    #expect(cells(grid) == " xc")
  }

  @Test func overwritingHalfOfAWideGraphemeBlanksTheOther() {
    var first = grid(5, 1)
    first.write("漢字", column: 0, row: 0, role: .bar)
    var second = first
    first.write("x", column: 0, row: 0)
    #expect(cells(first) == "x 字· ")
    #expect(first[1, 0].role == .bar)
    second.write("x", column: 1, row: 0)
    #expect(cells(second) == " x字· ")
  }

  @Test func aWideGraphemeOverTheHalvesOfTwoOthersLeavesNoHalf() {
    var grid = grid(6, 1)
    grid.write("漢字", column: 0, row: 0)
    grid.write("한", column: 1, row: 0)
    #expect(cells(grid) == " 한·   ")
    grid.write("漢字", column: 2, row: 0)
    #expect(cells(grid) == "  漢·字·")
    grid.write("한", column: 2, row: 0)
    #expect(cells(grid) == "  한·字·")
  }

  @Test func flagsAndConjunctsStandLetterByLetter() {
    var grid = grid(6, 1)
    #expect(grid.write("🇻🇳!", column: 0, row: 0) == 3)
    #expect(cells(grid).unicodeScalars.prefix(3).map(\.value) == [0x1F1FB, 0x1F1F3, 0x21])
  }

  @Test func everySecondHalfFollowsAWideGraphemeWhateverIsWritten() {
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var grid = grid(12, 2)
    for _ in 0..<3000 {
      grid.write(["漢", "a", "字x", "x字", "한한", "  "][next(6)], column: next(15) - 2, row: next(3) - 1)
      for row in 0..<2 {
        for column in 0..<12 {
          let isSecond = grid[column, row].text == nil
          let afterWide = column > 0 && ["漢", "字", "한"].contains(grid[column - 1, row].text)
          #expect(isSecond == afterWide)
        }
      }
    }
  }

  @Test func paintingKeepsTextAndTakesBothHalves() {
    var grid = grid(6, 1)
    grid.write("a漢字b", column: 0, row: 0)
    grid.paint(.chosen, column: 2, row: 0, count: 2)
    #expect((0..<6).map { grid[$0, 0].role } == [.plain, .chosen, .chosen, .chosen, .chosen, .plain])
    #expect(grid.lines == ["a漢字b"])
    grid.paint(.late, column: -5, row: 0, count: 6)
    #expect(grid[0, 0].role == .late)
    grid.paint(.late, column: 4, row: 9, count: 6)
    grid.paint(.late, column: 4, row: 0, count: -1)
    grid.paint(.late, column: 40, row: 0, count: 3)
    #expect((0..<6).map { grid[$0, 0].role } == [.late, .chosen, .chosen, .chosen, .chosen, .plain])
  }

  @Test func fillingStaysInsideAndLeavesNoHalves() {
    var grid = grid(6, 2)
    grid.write("漢字漢", column: 0, row: 0)
    grid.fill(Area(column: 1, row: 0, columns: 2, rows: 9), with: "─", role: .quiet)
    #expect(cells(grid) == " ── 漢·")
    #expect(grid.lines[1] == " ──")
    grid.fill(Area(column: -3, row: -3, columns: 4, rows: 4))
    #expect(cells(grid) == " ── 漢·")
    grid.fill(Area(column: 0, row: 1, columns: 6, rows: 1), with: "漢")
    #expect(cells(grid, 1) == "      ")
    grid.fill(Area(column: 9, row: 9, columns: 2, rows: 2), with: "x")
  }

  @Test func picturesWithTheSameCellsAreEqual() {
    var one = grid()
    var other = grid()
    one.write("hạn", column: 0, row: 0)
    #expect(one != other)
    other.write("ha\u{323}n", column: 0, row: 0)
    #expect(one == other)
    other.paint(.late, column: 0, row: 0, count: 1)
    #expect(one != other)
  }
}

struct GeometryTests {
  @Test func anAreaHasNoNegativeSize() {
    #expect(Area(column: 1, row: 2, columns: -3, rows: -4) == Area(column: 1, row: 2, columns: 0, rows: 0))
  }
}

struct KeyTests {
  @Test func keysHaveTheNamesThatStandOnTheKeyboard() {
    let named: [(Key, String)] = [
      (.function(10), "F10"), (.control("g"), "^G"), (.control("@"), "^@"), (.enter, "Enter"), (.tab, "Tab"),
      (.backTab, "⇧Tab"), (.escape, "Esc"), (.backspace, "⌫"), (.delete, "Del"), (.up, "↑"), (.down, "↓"),
      (.left, "←"),
      (.right, "→"), (.home, "Home"), (.end, "End"), (.pageUp, "PgUp"), (.pageDown, "PgDn"),
      (.character("đ"), "đ"),
    ]
    for (key, name) in named { #expect(key.name == name) }
    #expect(!Key.paste("secret").name.contains("secret"))
  }
}

import Testing

@testable import Moving

@Suite("Separated text")
struct SeparatedTextTests {
  private func read(_ text: String) throws -> [[String]] {
    let table = try SeparatedText(reading: Array(text.utf8))
    return [table.headings.cells] + table.rows.map(\.cells)
  }

  @Test(
    "the separator is the one that stands most often in the first line",
    arguments: [
      ("a,b;x\n1,2", [["a", "b;x"], ["1", "2"]]), ("a;b\n1;2,5", [["a", "b"], ["1", "2,5"]]),
      ("a\tb\n1\t2", [["a", "b"], ["1", "2"]]), ("a\n1", [["a"], ["1"]]),
      ("\"a;a;a\",b\n1,2", [["a;a;a", "b"], ["1", "2"]]),
    ])
  func separators(text: String, cells: [[String]]) throws {
    #expect(try read(text) == cells)
  }

  @Test("byte order mark, line ends of every system, and a last line without one")
  func lineEnds() throws {
    for end in ["\n", "\r\n", "\r"] {
      for last in ["", end, end + end] {
        #expect(
          try read("\u{FEFF}a,b\(end)1,2\(end)\(end)3,4\(last)") == [["a", "b"], ["1", "2"], ["3", "4"]])
      }
    }
  }

  @Test("quoted cells hold separators, line ends and quotes, and lines are counted through them")
  func quotes() throws {
    let table = try SeparatedText(reading: Array("a,b\r\n\"x,\r\n\"\"y\"\"\n\",2\r\n,\r\n3,\"\"\r\n".utf8))
    #expect(table.rows.map(\.cells) == [["x,\r\n\"y\"\n", "2"], ["3", ""]])
    #expect(table.rows.map(\.line) == [2, 6])
  }

  @Test(
    "what is no table is refused, and the line named",
    arguments: [
      ("", SeparatedTextFault.empty), ("\n\n", .empty), ("a,b\n1,\"2\n3", .quoteOpen(line: 2)),
      ("a,b\n\"1\"x,2", .textAfterQuote(line: 2)),
    ])
  func faults(text: String, fault: SeparatedTextFault) {
    #expect(throws: fault) { try SeparatedText(reading: Array(text.utf8)) }
  }

  @Test(
    "other encodings are refused",
    arguments: [[0xFF, 0xFE, 0x61, 0], [0x61, 0xC3], [0xED, 0xA0, 0x80], [0x61, 0xFE, 0x62]] as [[UInt8]])
  func encodings(bytes: [UInt8]) {
    #expect(throws: SeparatedTextFault.notUTF8) { try SeparatedText(reading: bytes) }
  }

  @Test("decomposed text comes out composed")
  func composed() throws {
    let cells = try read("a\nTie\u{302}\u{301}n")
    #expect(cells[1][0].unicodeScalars.count == 4)
  }

  @Test("a sign that begins a formula is guarded, and taking the guard off gives every text back")
  func formulas() {
    for text in ["=1+1", "+84905", "-5", "@x", "\tx", "\rx", "\nx", "\0x", "'=1", "''+1", "'-"] {
      #expect(FormulaGuard.put(before: text) == "'" + text)
    }
    for text in ["H'Hen Niê", "'tên'", "", "'", "a=b", "0905", "''"] {
      #expect(FormulaGuard.put(before: text) == text)
    }
    let signs = ["'", "=", "+", "-", "@", "\t", "a", "0", "\u{301}"]
    for one in signs {
      for two in signs {
        for three in signs {
          let text = one + two + three
          #expect(
            FormulaGuard.taken(off: FormulaGuard.put(before: text)).unicodeScalars.elementsEqual(
              text.unicodeScalars))
        }
      }
    }
  }
}

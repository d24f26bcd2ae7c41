import Testing
import Verbs

@Suite("Settling limits on the command line")
struct LimitVerbTests {
  /// Two procedures whose limits are open, one whose limit is stated.
  static let catalogue = #"""
    {"code":"9.000001","name":"Cấp giấy A","field":"Hộ tịch","timeLimitText":"5 Khác"}
    {"code":"9.000002","name":"Cấp giấy B","field":"Đất đai","timeLimitText":"5 Ngày; 5 Ngày làm việc"}
    {"code":"9.000003","name":"Cấp giấy C","field":"Đất đai","timeLimitText":"7 Ngày"}

    """#

  private func world() throws -> TestWorld {
    let world = try TestWorld()
    let file = try world.write(Self.catalogue, to: "catalogue.jsonl")
    #expect(world.run("catalogue", "import", file) == .done, "\(world.complaints)")
    return world
  }

  /// The sheet with answers in some lines, by code: limit, verification, difficultArea, start, reason.
  private func sheet(_ world: TestWorld, _ answers: [String: String]) -> String {
    world.run("catalogue", "check", "--form")
    return world.said.map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard let answer = answers[String(cells[0])] else { return line }
      return cells.dropLast(5).joined(separator: "\t") + "\t" + answer.replacing("|", with: "\t")
    }.joined(separator: "\n")
  }

  @Test func checkListsWhatIsOpenWithItsTextAndReason() throws {
    let world = try world()
    #expect(world.run("catalogue", "check") == .done)
    #expect(
      world.said == [
        "9.000001  Cấp giấy A", "    ? có số nhưng không có đơn vị thời gian", "    «5 Khác»",
        "9.000002  Cấp giấy B",
        "    ? cột ghi «ngày», nội dung ghi «ngày làm việc» hoặc ngược lại",
        "    «5 Ngày; 5 Ngày làm việc»",
        "Cần người xác nhận: 2 thời hạn, ở trên là 2. Trả lời: motcua catalogue answer.",
      ])
    world.run("catalogue", "check", "--field", "dat dai", "--json")
    #expect(world.said.count == 1 && world.said[0].contains(#""code":"9.000002""#))
    #expect(!world.said[0].contains("9.000001"))
    world.run("catalogue", "check", "--reason", "unitMissing", "--lang", "en")
    #expect(world.said.contains("    ? a number without a unit of time"))
    #expect(world.run("catalogue", "check", "--reason", "nonsense") == .usage)
  }

  @Test func aFilledSheetIsReadBack() throws {
    let world = try world()
    let filled = sheet(
      world, ["9.000001": "5 ngày làm việc|10 ngày||payment|theo Luật", "9.000002": "|||| "])
    let file = try world.write(filled, to: "filled.tsv")
    #expect(world.run("catalogue", "answer", file) == .done, "\(world.complaints)")
    #expect(world.said == ["Đã ghi 1 câu trả lời mới; 0 đã có sẵn."])
    world.run("catalogue", "answer", file)
    #expect(world.said == ["Đã ghi 0 câu trả lời mới; 1 đã có sẵn."])
    world.run("catalogue", "answers")
    #expect(world.said.count == 1)
    #expect(
      world.said[0].hasPrefix("9.000001  05 ngày làm việc · xác minh: 10 ngày · tính từ: payment · ")
        && world.said[0].hasSuffix(" · theo Luật"), "\(world.said)")
    world.run("catalogue", "check")
    #expect(!world.said.contains { $0.contains("9.000001") })
    // The next import of the same text does not ask again.
    world.run("catalogue", "import", "\(world.folder)/catalogue.jsonl")
    #expect(world.said.first?.hasSuffix("cần người xác nhận 1.") == true, "\(world.said)")
    world.run("due", "--procedure", "9.000001", "--received", "2026-11-20T09:00")
    #expect(world.complaints.isEmpty, "\(world.complaints)")
  }

  @Test func aSpreadsheetsQuotationMarksLineEndsAndByteOrderMarkAreUnderstood() throws {
    let world = try world()
    var lines = sheet(world, ["9.000001": "5 ngày||||\"theo \"\"Luật\"\"\""]).split(separator: "\n").map(
      String.init)
    lines[1] = lines[1].replacing("\t5 Khác\t", with: "\t\"5 Khác\"\t")
    let file = try world.write("\u{FEFF}" + lines.joined(separator: "\r\n"), to: "filled.tsv")
    #expect(world.run("catalogue", "answer", file) == .done, "\(world.complaints)")
    world.run("catalogue", "answers", "--json")
    #expect(world.said[0].contains(#""reason":"theo \"Luật\"""#), "\(world.said)")
  }

  @Test func oneWrongLineAndNothingIsWritten() throws {
    let world = try world()
    let good = sheet(world, ["9.000001": "5 ngày||||theo Luật", "9.000002": "vài ngày||||theo Luật"])
    for (text, complaint) in [
      (good, "Dòng 3: không đọc được limit «vài ngày»"),
      (
        good.replacing("vài ngày||||", with: "5 ngày").replacing("vài ngày", with: "5 ngày").replacing(
          "\ttheo Luật", with: "\t"), "Dòng 2: thiếu lý do"
      ),
      (
        good.replacing("vài ngày", with: "5 ngày").replacing("5 Khác", with: "6 Khác"),
        "Dòng 2: nội dung công bố"
      ),
      (
        good.replacing("vài ngày", with: "5 ngày").replacing("9.000002", with: "9.00000"),
        "Dòng 3: mã «9.00000»"
      ),
      (good.replacing("published", with: "text"), "Dòng 1: thiếu cột «published»"),
    ] {
      let file = try world.write(text, to: "filled.tsv")
      #expect(world.run("catalogue", "answer", file) == .data)
      #expect(world.complaints.first?.hasPrefix(complaint) == true, "\(world.complaints)")
      world.run("catalogue", "answers", "--json")
      #expect(world.said == ["[]"])
    }
    #expect(world.run("catalogue", "answer", "\(world.folder)/none.tsv") == .noInput)
  }

  @Test func oneAnswerOnTheCommandLineAndItsWithdrawal() throws {
    let world = try world()
    #expect(world.run("catalogue", "answer", "9.000001") == .usage)
    #expect(world.run("catalogue", "answer", "9.000001", "--limit", "5 ngày") == .data)
    #expect(world.complaints == ["thiếu lý do (reason)"])
    #expect(
      world.run("catalogue", "answer", "9.000003", "--limit", "5 ngày", "--reason", "x") == .data)
    #expect(
      world.run(
        "catalogue", "answer", "9.000001", "--limit", "3 workingDays", "--difficult-area", "13 workingDays",
        "--start", "họp Hội đồng", "--reason", "theo Luật") == .done, "\(world.complaints)")
    world.run("catalogue", "answers", "--json")
    #expect(
      world.said[0].contains(#""difficultArea":"workingDays:13""#)
        && world.said[0].contains(#""start":"event:họp Hội đồng""#))
    // A settled limit may be settled otherwise.
    #expect(
      world.run("catalogue", "answer", "9.000001", "--limit", "4 days", "--reason", "nhầm") == .done)
    world.run("catalogue", "answers")
    #expect(world.said.count == 1 && world.said[0].hasPrefix("9.000001  04 ngày · "))
    #expect(world.run("catalogue", "answer", "9.000001", "--withdraw", "--reason", "nhầm") == .done)
    #expect(world.run("catalogue", "answer", "9.000001", "--withdraw", "--reason", "nhầm") == .data)
    world.run("catalogue", "check")
    #expect(world.said.contains("9.000001  Cấp giấy A"))
  }
}

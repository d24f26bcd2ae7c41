import Catalogue
import Dossiers
import Testing

private func codes(_ index: CatalogueIndex, _ query: String, limit: Int = 5) -> [String] {
  index.search(query, limit: limit).map(\.code)
}

@Suite("Search as the clerk types")
struct CatalogueIndexTests {
  let index = CatalogueIndex([
    .init(code: "1.000001", name: "Thủ tục đăng ký kết hôn", field: "Hộ tịch"),
    .init(code: "1.000002", name: "Đăng ký lại kết hôn có yếu tố nước ngoài", field: "Hộ tịch"),
    .init(code: "1.000003", name: "Cấp phép đào đường", field: "Đường bộ"),
    .init(code: "1.000004", name: "Chăn nuôi dê và trồng dương liễu", field: "Nông nghiệp"),
    .init(code: "2.000005", name: "Hỗ trợ người H'Mông, M'Nông", field: "Dân tộc", usage: 0),
    .init(code: "2.000006", name: "Cấp bản sao", field: "Chứng thực", usage: 9),
    .init(code: "2.000007", name: "Cấp bản in", field: "Chứng thực"),
    .init(code: "2.000008", name: "Hôn nhân", field: "Kết nghĩa"),
  ])

  @Test func withAndWithoutMarks() {
    #expect(codes(index, "kết hôn") == ["1.000001", "1.000002", "2.000008"])
    #expect(codes(index, "ket hon") == ["1.000001", "1.000002", "2.000008"])
    #expect(codes(index, "KẾT HÔN") == codes(index, "kết hôn"))
    #expect(codes(index, "ke\u{302}\u{301}t ho\u{302}n") == codes(index, "kết hôn"))
  }

  @Test func marksThatAgreeComeFirst() {
    #expect(codes(index, "đường").first == "1.000003")
    #expect(codes(index, "dương").first == "1.000004")
    #expect(Set(codes(index, "duong")) == ["1.000003", "1.000004"])
    // Still to be completed: the horn is typed, the tone is not.
    #expect(codes(index, "đương").first == "1.000003")
  }

  @Test func initials() {
    #expect(codes(index, "dkkh") == ["1.000001"])
    #expect(codes(index, "đkkh") == ["1.000001"])
    #expect(codes(index, "lkh") == ["1.000002"])
  }

  @Test func codeAndPartsOfIt() {
    #expect(codes(index, "1.000003") == ["1.000003"])
    #expect(codes(index, "1000003") == ["1.000003"])
    #expect(codes(index, "000003") == ["1.000003"])
    #expect(codes(index, "2.0000").count == 4)
    #expect(codes(index, "0006") == ["2.000006"])
  }

  @Test func fieldWordsComeAfterNames() {
    #expect(codes(index, "ho tich") == ["1.000001", "1.000002"])
    #expect(codes(index, "ket") == ["1.000001", "1.000002", "2.000008"])
  }

  @Test func whatTheOfficeReceivesMostComesFirstAmongEquals() {
    #expect(codes(index, "cap ban").prefix(2) == ["2.000006", "2.000007"])
    let other = CatalogueIndex([
      .init(code: "2.000006", name: "Cấp bản sao"), .init(code: "2.000007", name: "Cấp bản in", usage: 30),
    ])
    #expect(codes(other, "cap ban") == ["2.000007", "2.000006"])
  }

  @Test func wholeWordsBeforeBeginnings() {
    let index = CatalogueIndex([
      .init(code: "1.000001", name: "Hồi hương"), .init(code: "1.000002", name: "Tách hộ"),
    ])
    #expect(codes(index, "ho") == ["1.000002", "1.000001"])
  }

  @Test func apostrophesAreLetters() {
    #expect(codes(index, "mnong") == ["2.000005"])
    #expect(codes(index, "M'Nông") == ["2.000005"])
  }

  @Test func aHalfComposedLastWordKeepsTheHits() {
    #expect(codes(index, "keets hoon") == codes(index, "ket hon"))
    #expect(codes(index, "kết hôz").first == "1.000001")
    #expect(codes(index, "dduwowngf").first == "1.000003")
    #expect(codes(index, "kết hôn ~").first == "1.000001")
  }

  @Test func nothingAndNonsense() {
    #expect(codes(index, "").isEmpty)
    #expect(codes(index, "   ").isEmpty)
    #expect(codes(index, "kết hôn", limit: 0).isEmpty)
    #expect(codes(index, "\u{202E}\u{0}").isEmpty)
    #expect(codes(index, "漢字").isEmpty)
    #expect(codes(CatalogueIndex([]), "kết hôn").isEmpty)
    #expect(codes(index, String(repeating: "a ", count: 10_000)).isEmpty)
  }

  @Test func theBeginningOfTheQueryMayBeThủTục() {
    #expect(codes(index, "thủ tục đăng ký kết hôn").first == "1.000001")
  }

  @Test func theIndexNamesTheEntry() {
    let hit = index.search("đào đường", limit: 1).first
    #expect(hit?.index == 2)
    #expect(hit?.code == "1.000003")
  }
}

@Suite("Search in the real catalogue", .enabled(if: SharedData.isThere, SharedData.absent))
struct RealCatalogueIndexTests {
  static let procedures = SharedData.all.compactMap(\.procedure)
  static let index = CatalogueIndex(
    procedures.map { CatalogueIndex.Entry(code: $0.code, name: $0.name, field: $0.field) })

  @Test func theWholeNameWithoutMarks() {
    #expect(codes(Self.index, "xac nhan tinh trang hon nhan").first == "1.004873")
  }

  @Test func initialsOfMarriage() {
    #expect(codes(Self.index, "dkkh", limit: 3).contains("1.000894"))
  }

  @Test func marriageWithMarks() {
    let hits = Self.index.search("kết hôn", limit: 10)
    #expect(hits.first?.code == "1.000894")
    #expect(hits.allSatisfy { Self.procedures[$0.index].name.lowercased().contains("kết hôn") })
  }

  @Test func roadsAndPoplars() {
    let roads = Self.index.search("đường", limit: 50)
    #expect(roads.allSatisfy { Self.procedures[$0.index].name.lowercased().contains("đường") })
    let folded = Self.index.search("duong", limit: 2000).map { Self.procedures[$0.index].name.lowercased() }
    #expect(folded.contains { $0.contains("đường") })
    #expect(folded.contains { $0.contains("dưỡng") && !$0.contains("đường") })
  }

  @Test func proceduresAreFoundByTheirCodes() {
    for index in stride(from: 0, to: Self.procedures.count, by: 23) {
      let procedure = Self.procedures[index]
      #expect(codes(Self.index, procedure.code, limit: 1) == [procedure.code])
    }
  }

  @Test func shortNamesAreFoundByThemselves() {
    for index in stride(from: 0, to: Self.procedures.count, by: 23) {
      let procedure = Self.procedures[index]
      if procedure.name.split(separator: " ").count > 12 { continue }
      let hits = Self.index.search(procedure.name, limit: 30)
      #expect(hits.contains { $0.code == procedure.code }, "\(procedure.code)")
    }
  }
}

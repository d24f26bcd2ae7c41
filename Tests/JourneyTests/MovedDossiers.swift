import Foundation
import TestPrograms
import Testing

/// Books that move from one system to another, by the real programs.
@Suite(.serialized)
struct MovedDossiers {
  static let headings =
    "Mã hồ sơ;Mã TTHC;Họ và tên;Số CCCD;Số điện thoại;Địa chỉ;Hình thức nộp;Ngày tiếp nhận;Ngày hẹn trả;Trạng thái;Ngày xử lý xong;Ngày trả kết quả"

  /// A table of another system, as a Vietnamese spreadsheet writes it.
  static func table(_ count: Int) -> String {
    let rows = (0..<count).map { number in
      let day = String(format: "%02d/%02d/2025", number % 28 + 1, number / 28 % 11 + 1)
      let later = String(format: "%02d/12/2025", number % 28 + 1)
      let isOver = number % 4 != 0
      return
        "G09.20-2025-\(100_000 + number);1.004873;H'Hen Niê \(number % 7 == 0 ? "Kdăm" : "Mlô");066192\(100_000 + number);"
        + "+8490\(5_000_000 + number);\"Buôn \"\"Cao\"\" Thành; xã Ea Kao\";Trực tiếp;\(day) 09:15;\(later);"
        + "\(isOver ? 10 : 4);\(isOver ? later : "");\(isOver ? later : "")"
    }
    return "\u{FEFF}" + ([headings] + rows).joined(separator: "\r\n") + "\r\n"
  }

  private func write(_ text: String, _ office: TestOffice, _ name: String = "cu.csv") throws -> String {
    let path = "\(office.folder)/\(name)"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  private func total(_ office: TestOffice) throws -> Int {
    let out = try office.motcua("queue", "--view", "all", "--limit", "1", "--json").out
    let object = try JSONSerialization.jsonObject(with: Data(out.utf8)) as? [String: Any]
    return try #require(object?["total"] as? Int)
  }

  @Test("a dry run writes nothing, the import writes all, the same again nothing; the chain holds")
  func imported() throws {
    let office = try TestOffice()
    let file = try write(Self.table(300), office)
    let dry = try office.motcua("import", "dossiers", file, "--dry-run")
    #expect(dry.status == 0 && dry.out.contains("300 hồ sơ nhập được") && dry.out.contains("chưa ghi gì"))
    #expect(try total(office) == 0)
    let first = try office.motcua("import", "dossiers", file)
    #expect(
      first.status == 0 && first.out.hasSuffix("Đã nhập 300 hồ sơ.\n"), "\(first.out) \(first.complaint)")
    #expect(try total(office) == 300)
    let head = try office.motcua("verify").out
    let again = try office.motcua("import", "dossiers", file, "--json")
    #expect(again.status == 0 && again.out.contains("\"known\":300") && again.out.contains("\"written\":0"))
    #expect(try office.motcua("verify").out == head, "not even an event")
  }

  @Test("one wrong line keeps the whole file out, is named by its number, and its citizen is not repeated")
  func wrongLine() throws {
    let office = try TestOffice()
    let text = Self.table(50).replacingOccurrences(of: "066192100020;", with: "06619210002;")
    let result = try office.motcua("import", "dossiers", try write(text, office))
    #expect(
      result.status == 65 && result.out.contains("Dòng 22 · Số định danh: ")
        && result.out.contains("chưa ghi gì"))
    #expect(!result.out.contains("06619210002") && !result.out.contains("Hen"))
    #expect(try total(office) == 0)
  }

  @Test("what is written out whole comes back equal in an empty office, and its second table is the first")
  func roundTrip() throws {
    let office = try TestOffice()
    _ = try office.motcua("import", "dossiers", try write(Self.table(40), office))
    for status in ["processing", "supplement"] {
      let code = try #require(
        TestOffice.field(
          "code",
          in: try office.motcua(
            "receive", "--procedure", "1.004873", "--applicant", "=cmd", "--id", "066190012345", "--phone",
            "+12025550123",
            "--address", "@buôn, \"1\"", "--channel", "postal", "--official",
            "H15-20261120-000\(status == "processing" ? 1 : 2)", "--fee", "-8.000",
            "--submitter", "Y Ngông", "--json"
          ).out))
      #expect(try office.motcua("move", code, "--to", status, "--note", "thiếu").status == 0)
    }
    let first = try exported(office)
    #expect(first.unicodeScalars.starts(with: "\u{FEFF}\"Mã trong sổ\",\"Mã chính thức\"".unicodeScalars))
    #expect(
      first.contains("\"'=cmd\"") && first.contains("\"'+12025550123\"")
        && first.contains("\"'@buôn, \"\"1\"\"\""))
    let other = try TestOffice()
    let moved = try other.motcua("import", "dossiers", try write(first, other))
    #expect(moved.status == 0 && moved.out.contains("Đã nhập 42 hồ sơ"), "\(moved.out.prefix(600))")
    func bare(_ table: String) -> [Substring] {
      table.split(separator: "\r\n").map { $0.drop { $0 != "," } }.sorted()
    }
    #expect(bare(try exported(other)) == bare(first), "all but the codes of the two books")
  }

  private func exported(_ office: TestOffice) throws -> String {
    let result = try office.motcua("export", "dossiers", "--whole", "--json")
    let path = try #require(TestOffice.field("file", in: result.out), "\(result.complaint)")
    #expect(path.hasPrefix("\(office.folder)/xuat/ho-so-all-"))
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    return String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }

  @Test("a second table takes another name; a link in the folder's place leads nowhere")
  func places() throws {
    let office = try TestOffice()
    _ = try office.receive("H'Hen Niê")
    var names: Set<String> = []
    for _ in 0..<3 {
      names.insert(
        try #require(TestOffice.field("file", in: try office.motcua("export", "dossiers", "--json").out)))
    }
    #expect(names.count == 3)
    let elsewhere = FileManager.default.temporaryDirectory.appendingPathComponent(
      "noi-khac-\(UUID().uuidString)"
    ).path
    try FileManager.default.createDirectory(atPath: elsewhere, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: elsewhere) }
    for folder in ["xuat", "giay"] {
      try? FileManager.default.removeItem(atPath: "\(office.folder)/\(folder)")
      try FileManager.default.createSymbolicLink(
        atPath: "\(office.folder)/\(folder)", withDestinationPath: elsewhere)
    }
    let before = try office.motcua("verify").out
    let refused = try office.motcua("export", "dossiers")
    #expect(refused.status == 73 && refused.complaint.contains("liên kết"))
    #expect(try office.motcua("verify").out == before, "nothing left, so nothing is noted")
    let code = try office.receive("Siu Black")
    let paper = try Programs.run([
      "env", "PATH=/nonexistent", Programs.motcua, "receipt", code, "--print", "Quay1", "--store",
      office.folder,
    ])
    #expect(paper.status == 73 && paper.complaint.contains("liên kết"), "\(paper.complaint)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere).isEmpty)
  }

  @Test("a link with a paper's name gives way and what it pointed to stays as it is")
  func linkedPaper() throws {
    let office = try TestOffice()
    let code = try office.receive("H'Hen Niê")
    let victim = try write("quan trọng", office, "nguoi-khac")
    try FileManager.default.createDirectory(
      atPath: "\(office.folder)/giay", withIntermediateDirectories: true)
    let paper = "\(office.folder)/giay/\(code).pdf"
    try FileManager.default.createSymbolicLink(atPath: paper, withDestinationPath: victim)
    _ = try Programs.run([
      "env", "PATH=/nonexistent", Programs.motcua, "receipt", code, "--print", "Quay1", "--store",
      office.folder,
    ])
    #expect(try String(contentsOfFile: victim, encoding: .utf8) == "quan trọng")
    var status = stat()
    #expect(lstat(paper, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_size > 10_000)
    let direct = try office.motcua("receipt", code, "--output", victim)
    #expect(direct.status == 73)
    let dangling = "\(office.folder)/treo.pdf"
    try FileManager.default.createSymbolicLink(
      atPath: dangling, withDestinationPath: "\(office.folder)/khong-co")
    #expect(try office.motcua("receipt", code, "--output", dangling).status == 73)
    #expect(!FileManager.default.fileExists(atPath: "\(office.folder)/khong-co"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(office.folder)/giay") == ["\(code).pdf"])
  }

  @Test("an import that is killed leaves nothing or all, and the next one makes it whole")
  func killed() throws {
    let office = try TestOffice()
    let count = 1_500
    let file = try write(Self.table(count), office)
    for delay: UInt32 in [150_000, 400_000, 700_000, 1_000_000] {
      let child = try Child([Programs.motcua, "import", "dossiers", file, "--store", office.folder])
      usleep(delay)
      kill(child.process, SIGKILL)
      _ = child.wait()
      #expect([0, count].contains(try total(office)))
    }
    #expect(try office.motcua("import", "dossiers", file).status == 0)
    #expect(try total(office) == count)
    #expect(try office.motcua("verify").status == 0)
  }
}

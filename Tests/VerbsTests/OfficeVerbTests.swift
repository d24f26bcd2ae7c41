import Dossiers
import Glibc
import Register
import Testing
import WorkingTime

@testable import Verbs

@Suite("Setting up an office")
struct OfficeVerbTests {
  @Test("an office is made once; a second try leaves the first as it is")
  func twice() throws {
    let office = try TestOffice(withCatalogue: false)
    #expect(
      office.world.result
        == "Đã lập sổ «UBND xã Ea Kao» trong «\(office.store)». Tiếp theo: motcua catalogue import.")
    #expect(office.world.run("office", "create", "--name", "UBND xã Khác", "--code", "H99") == .cannotCreate)
    #expect(office.world.complaint == "Trong «\(office.store)» đã có sổ; giữ nguyên.")
    let register = try Register(folder: office.store, kind: .real)
    defer { register.close() }
    #expect(register.office.authority == "UBND xã Ea Kao")
    #expect(register.office.place == "Ea Kao")
    #expect(register.office.name == "Trung tâm Phục vụ hành chính công")
    #expect(!register.office.isPractice)
  }

  @Test("the folder is its owner's alone, and made with those above it")
  func folder() throws {
    let folder = try TemporaryFolder()
    let store = folder.path + "/a/b/c"
    let world = FakeWorld()
    #expect(
      world.run(
        "office", "create", "--store", store, "--name", "UBND phường Tân An", "--code", "H15", "--json")
        == .done)
    #expect(world.result == #"{"code":"H15","store":"\#(store)"}"#)
    var status = stat()
    #expect(stat(store, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o700)
  }

  @Test("what cannot be a folder is refused")
  func unusable() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("file", "x")
    let world = FakeWorld()
    #expect(
      world.run("office", "create", "--store", file + "/x", "--name", "x", "--code", "H15") == .cannotCreate)
    #expect(world.run("office", "create", "--store", file, "--name", "x", "--code", "H15") == .cannotCreate)
  }

  @Test("no office, another program's file and a damaged one are told apart, and left alone")
  func foreign() throws {
    let folder = try TemporaryFolder()
    let world = FakeWorld()
    #expect(world.run("queue", "--store", folder.path) == .notConfigured)
    #expect(world.complaint == "Chưa có sổ nào trong «\(folder.path)». Tạo sổ: motcua office create.")
    #expect(world.run("queue", "--store", folder.path + "/none") == .notConfigured)

    _ = try folder.write("motcua.db", String(repeating: "This is no database at all. ", count: 100))
    for call in [["queue"], ["office", "create", "--name", "x", "--code", "H15"]] {
      #expect(world.run(call + ["--store", folder.path]) != .done)
      #expect(world.complaint.contains("không"))
    }
    let file = try #require(fopen(folder.path + "/motcua.db", "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 16)
    #expect(fread(&bytes, 1, 16, file) == 16)
    #expect(String(decoding: bytes, as: UTF8.self) == "This is no datab")
  }

  @Test("a practice office opens by its folder as well, and says so in its own kind of file")
  func practice() throws {
    let folder = try TemporaryFolder()
    let made = try Register.create(
      folder: folder.path,
      office: Office(
        authority: "UBND xã Tập Huấn", name: "Quầy", code: "H15", place: "Ea Kao", isPractice: true),
      founder: Person(account: "nobody-here", name: "x", role: .administrator), now: 1_795_154_000)
    made.close()
    let world = FakeWorld()
    #expect(world.run("queue", "--store", folder.path) == .done, "anybody may practise")
    #expect(throws: RegisterFault.wrongKind(isPractice: true)) {
      try Register(folder: folder.path, kind: .real)
    }
    #expect(
      world.run("office", "create", "--store", folder.path, "--name", "x", "--code", "H15") == .cannotCreate)
    let catalogue = try folder.write("c.jsonl", TestOffice.catalogue)
    #expect(
      world.run("catalogue", "import", catalogue, "--store", folder.path) == .done,
      "a trainee has every right here")
    #expect(world.run(TestOffice.receive() + ["--store", folder.path]) == .done)
  }

  @Test("who is not in the list of a real office may not work in it")
  func unknownPerson() throws {
    let folder = try TemporaryFolder()
    try Register.create(
      folder: folder.path,
      office: Office(
        authority: "UBND xã Ea Kao", name: "Quầy", code: "H15", place: "Ea Kao", isPractice: false),
      founder: Person(account: "nobody-here", name: "x", role: .administrator), now: 1_795_154_000
    ).close()
    let world = FakeWorld()
    let catalogue = try folder.write("c.jsonl", TestOffice.catalogue)
    #expect(world.run("catalogue", "import", catalogue, "--store", folder.path) == .notAllowed)
    #expect(world.complaint.hasSuffix("chưa có trong danh sách của cơ quan; vui lòng báo người quản trị."))
    #expect(world.run(TestOffice.receive() + ["--store", folder.path]) == .notAllowed)
  }

  @Test("a role that may not is refused, and the refusal stays in the history")
  func roles() throws {
    let office = try TestOffice()
    #expect(office.world.run("staff", "set", "other", "--name", "Chị Hà", "--role", "officer") == .done)
    #expect(office.world.result == "Đã ghi other: Chuyên môn.")
    let me = try #require(getpwuid(getuid()))
    let account = String(cString: me.pointee.pw_name)
    #expect(office.world.run("staff", "set", account, "--name", "Anh Bình", "--role", "supervisor") == .done)
    #expect(office.world.run(TestOffice.receive()) == .notAllowed)
    #expect(
      office.world.complaint == "Vai trò «Giám sát» không được làm việc này; việc từ chối đã được ghi lại.")
    #expect(office.world.run("queue") == .done, "looking is allowed")
    #expect(
      office.world.run("staff", "set", account, "--name", "x", "--role", "administrator") == .notAllowed)
  }
}

@Suite("The catalogue by command")
struct CatalogueVerbTests {
  @Test("an import reports what is new, changed, the same and open; the same file again changes nothing")
  func imports() throws {
    let office = try TestOffice(withCatalogue: false)
    let file = try office.folder.write("c.jsonl", TestOffice.catalogue)
    #expect(office.world.run("catalogue", "import", file) == .done)
    #expect(
      office.world.result == """
        Đã nhập: thêm 4, sửa 0, giữ nguyên 0, từ chối 0, cần người xác nhận 1.
          cần xác nhận 2.000908: danh mục có câu hỏi riêng – «1 Ngày làm việc»
        """)
    #expect(office.world.run("catalogue", "import", file, "--json") == .done)
    #expect(office.world.result.contains(#""added":[]"#))
    #expect(office.world.result.contains(#""unchanged":4"#))
    #expect(office.world.result.contains(#""code":"2.000908""#))
    let changed = try office.folder.write(
      "d.jsonl",
      TestOffice.catalogue.split(separator: "\n")[1].replacing("Đăng ký kết hôn", with: "Kết hôn") + "\n")
    #expect(office.world.run("catalogue", "import", changed) == .done)
    #expect(office.world.result.contains("thêm 0, sửa 1, giữ nguyên 0"))
    #expect(office.world.result.contains("  sửa 1.000894: tên"))
  }

  @Test("a file that is not there, is no catalogue or is cut leaves the catalogue as it was")
  func damaged() throws {
    let office = try TestOffice()
    #expect(office.world.run("catalogue", "import", "/nonexistent") == .noInput)
    for (name, text) in [
      ("cut", #"{"code":"1.001193","name":"Đăng"#), ("text", "xin chào"), ("list", "[1,2]"),
    ] {
      let file = try office.folder.write(name, text)
      #expect(office.world.run("catalogue", "import", file) == .data, "\(name)")
      #expect(office.world.out.isEmpty)
    }
    #expect(office.world.run("catalogue", "import", "x", "--effective", "hôm nay") == .usage)
    #expect(office.world.run("catalogue", "search", "khai sinh") == .done)
  }

  @Test(
    "a search with or without marks, by initials and by code; nothing found is 1",
    arguments: [
      ("khai sinh", ["1.001193"]), ("KHAI SINH", ["1.001193"]), ("đăng ký kết hôn", ["1.000894"]),
      ("dkkh", ["1.000894"]),
      ("1.013274", ["1.013274"]), ("9.999999", []),
    ])
  func search(words: String, codes: [String]) throws {
    let office = try TestOffice()
    let ending = office.world.run(["catalogue", "search"] + words.split(separator: " ").map(String.init))
    #expect(ending == (codes.isEmpty ? .negative : .done))
    #expect(office.world.out.prefix(codes.count).map { String($0.prefix(8)) } == codes)
    office.world.run(["catalogue", "search", words, "--json", "--limit", "1"])
    #expect(office.world.result.hasPrefix(codes.isEmpty ? "[]" : #"[{"code":"\#(codes[0])","field":"#))
  }
}

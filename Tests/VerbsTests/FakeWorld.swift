import Glibc
import Journal
import Testing
import Vietnamese
import WorkingTime

@testable import Verbs

/// A world whose clock stands at Friday 20/11/2026 12:53, and that keeps what is said to it.
final class FakeWorld {
  var environment: [String: String] = [:]
  var now = 1_795_154_000
  var input: [String] = []
  private(set) var out: [String] = []
  private(set) var complaints: [String] = []
  /// Refusals that went to the system's journal.
  private(set) var journal: [String] = []
  /// What else went there: heads, backups.
  private(set) var notes: [String] = []

  private var world: World {
    World(
      environment: environment, now: { self.now }, out: { self.out.append($0) },
      complain: { self.complaints.append($0) },
      readLine: { self.input.isEmpty ? nil : self.input.removeFirst() },
      journal: { line, grade in
        if grade == .warning { self.journal.append(line) } else { self.notes.append(line) }
      })
  }

  /// Runs a command line, and forgets what was said before.
  @discardableResult
  func run(_ arguments: String...) -> ExitCode { run(arguments) }

  /// Runs a command line, and forgets what was said before.
  @discardableResult
  func run(_ arguments: [String]) -> ExitCode {
    out = []
    complaints = []
    journal = []
    return CommandLineProgram(world).run(arguments)
  }

  /// What was said, as one text.
  var result: String { out.joined(separator: "\n") }
  /// What was complained of, as one text.
  var complaint: String { complaints.joined(separator: "\n") }
}

/// A folder that goes with its owner.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/motcua-verbs-XXXXXX\0".utf8CString)
    template.removeLast()
    let made = try #require(mkdtemp(&template))
    path = String(cString: made)
  }

  deinit { TemporaryFolder.remove(path) }

  /// Writes a file into it and gives its path.
  func write(_ name: String, _ text: String) throws -> String {
    let file = try #require(fopen(path + "/" + name, "w"))
    fputs(text, file)
    fclose(file)
    return path + "/" + name
  }

  private static func remove(_ path: String) {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { remove(path + "/" + name) }
      }
      closedir(folder)
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}

/// An office in a folder of its own with a small catalogue.
struct TestOffice {
  static let catalogue = """
    {"code":"1.001193","name":"Đăng ký khai sinh","field":"Hộ tịch","cases":[{"name":null,"limit":{"unit":"sameDay","cutoff":"15:00"}}],"fee":"Không","papers":[{"name":"Tờ khai","originals":1,"copies":0,"required":true},{"name":"Văn bản ủy quyền","originals":1,"copies":0,"required":false}]}
    {"code":"1.000894","name":"Đăng ký kết hôn","field":"Hộ tịch","cases":[{"name":null,"limit":{"value":3,"unit":"workingDays"},"verification":{"value":5,"unit":"workingDays"},"channels":{"online":{"value":2,"unit":"workingDays"}}}]}
    {"code":"1.013274","name":"Hỗ trợ mai táng","field":"Bảo trợ xã hội","cases":[{"name":"Đám tang","limit":{"value":1,"unit":"days"}},{"name":"Trường hợp khác","limit":{"value":5,"unit":"workingDays"}}]}
    {"code":"2.000908","name":"Cấp bản sao từ sổ gốc","field":"Chứng thực","cases":[{"name":null,"limit":null,"question":{"vi":"Đơn vị áp dụng cách nào?","en":"Which one applies here?"}}],"limitText":"1 Ngày làm việc"}

    """

  let folder: TemporaryFolder
  let world = FakeWorld()

  /// - Parameter withCatalogue: whether the catalogue is brought in.
  init(withCatalogue: Bool = true) throws {
    folder = try TemporaryFolder()
    world.environment["MOTCUA_STORE"] = store
    #expect(world.run("office", "create", "--name", "UBND xã Ea Kao", "--code", "000.00.00.H15") == .done)
    guard withCatalogue else { return }
    let file = try folder.write("catalogue.jsonl", Self.catalogue)
    #expect(world.run("catalogue", "import", file, "--decision", "163/QĐ-BTP") == .done)
  }

  var store: String { folder.path + "/so" }

  /// A command line that receives, with options changed or (by `nil`) left out.
  static func receive(_ procedure: String = "1.001193", _ changes: [String: String?] = [:]) -> [String] {
    var options: [String: String?] = [
      "procedure": procedure, "applicant": "H'Hen Niê", "id": "066192004321", "phone": "0905111222",
      "address": "Buôn Cao Thành", "channel": "direct",
    ]
    for (name, value) in changes { options[name] = .some(value) }
    return ["receive"]
      + options.sorted { $0.key < $1.key }.flatMap { name, value in value.map { ["--\(name)", $0] } ?? [] }
  }
}

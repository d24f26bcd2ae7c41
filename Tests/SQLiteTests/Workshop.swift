import Glibc
import Testing

@testable import SQLite

/// A directory of its own for one test, gone when the test ends.
final class Workshop {
  static let identity = Connection.Identity(applicationID: 0x5445_5354, newestVersion: 3)

  static let table = Migration(
    version: 1, name: "notes",
    sql: """
      CREATE TABLE note (
        id INTEGER PRIMARY KEY,
        text TEXT NOT NULL UNIQUE,
        weight REAL,
        picture BLOB,
        parent INTEGER REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED,
        CHECK (length(text) < 1000)
      ) STRICT;
      """)

  let directory: String

  init() throws {
    let start = environment("TMPDIR") ?? "/tmp"
    var template = Array("\(start)/sqlite-tests-XXXXXX".utf8CString)
    directory = String(cString: try #require(mkdtemp(&template)))
  }

  deinit { Self.remove(directory) }

  var file: DatabaseFile {
    get throws { try DatabaseFile(directory: directory, name: "book") }
  }

  /// Opens the database of this workshop.
  func open(
    _ mode: Connection.Mode = .readWrite, _ change: (inout Connection.Options) -> Void = { _ in }
  ) throws -> Connection {
    try Self.open(directory, mode, change)
  }

  /// Makes the database with its table.
  func make(_ change: (inout Connection.Options) -> Void = { _ in }) throws -> Connection {
    let connection = try open(.create, change)
    try connection.migrate([Self.table])
    return connection
  }

  static func open(
    _ directory: String, _ mode: Connection.Mode = .readWrite,
    _ change: (inout Connection.Options) -> Void = { _ in }
  ) throws -> Connection {
    var options = Connection.Options()
    change(&options)
    return try Connection(
      DatabaseFile(directory: directory, name: "book"), mode: mode, identity: identity, options: options)
  }

  /// Every file and folder under a path, the deepest first.
  private static func remove(_ path: String) {
    if let entries = opendir(path) {
      while let entry = readdir(entries) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { remove("\(path)/\(name)") }
      }
      closedir(entries)
    }
    _ = Glibc.remove(path)
  }
}

extension Connection {
  /// Writes one note.
  func note(_ text: String) throws {
    try write { try $0.run("INSERT INTO note (text) VALUES (?)", [.text(text)]) }
  }

  /// All notes in the order of their arrival.
  func notes() throws -> [String] {
    try read { try $0.rows("SELECT text FROM note ORDER BY id") { try $0.text(0) } }
  }
}

func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

/// The content of a small file.
func bytes(of path: String) -> [UInt8] {
  let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return [] }
  defer { close(descriptor) }
  var all: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while case let count = read(descriptor, &chunk, chunk.count), count > 0 {
    all.append(contentsOf: chunk[..<count])
  }
  return all
}

/// Replaces a file's content, or a part of it.
func put(_ content: [UInt8], in path: String, at offset: Int? = nil) {
  let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | (offset == nil ? O_TRUNC : 0), 0o644)
  guard descriptor >= 0 else { return }
  defer { close(descriptor) }
  pwrite(descriptor, content, content.count, offset ?? 0)
}

func size(of path: String) -> Int {
  var status = stat()
  return stat(path, &status) == 0 ? Int(status.st_size) : -1
}

func permissions(of path: String) -> mode_t {
  var status = stat()
  return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
}

/// Runs a block on a thread of its own and waits for it.
func onThread(_ body: @escaping @Sendable () -> Void) {
  startThread(body).wait()
}

struct RunningThread: Sendable {
  fileprivate let thread: pthread_t
  func wait() { pthread_join(thread, nil) }
}

func startThread(_ body: @escaping @Sendable () -> Void) -> RunningThread {
  final class Box: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  var thread = pthread_t()
  pthread_create(
    &thread, nil,
    { context in
      if let context { Unmanaged<Box>.fromOpaque(context).takeRetainedValue().body() }
      return nil
    }, Unmanaged.passRetained(Box(body)).toOpaque())
  return RunningThread(thread: thread)
}

import Glibc

/// Another program, run to its end with files as its standard streams.
struct Program {
  let path: String

  struct Outcome {
    /// The exit status, or minus the number of the signal that ended it.
    let status: Int32
    let output: [UInt8]
    let errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// The press that was built beside these tests.
  static let press = Program(path: buildFolder + "/motcua-press")

  /// A program of the system, if it is installed.
  static func named(_ name: String) -> Program? {
    ["/usr/bin/", "/usr/local/bin/", "/bin/"].map { $0 + name }.first { access($0, X_OK) == 0 }
      .map(Program.init)
  }

  private static let buildFolder: String = {
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = bytes.withUnsafeMutableBytes { room in
      room.baseAddress.map { readlink("/proc/self/exe", $0, room.count) } ?? 0
    }
    let path = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }()

  /// Runs it. Streams that are not files can be named instead: `standardOutput: "/dev/full"`.
  func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String] = ["PATH=/usr/bin:/bin"],
    standardOutput: String? = nil
  ) throws -> Outcome {
    try Folder.with { folder in
      try folder.write(input, to: "in")
      let output = standardOutput ?? folder.path + "/out"
      var actions = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&actions)
      defer { posix_spawn_file_actions_destroy(&actions) }
      posix_spawn_file_actions_addopen(&actions, 0, folder.path + "/in", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
      posix_spawn_file_actions_addopen(&actions, 2, folder.path + "/err", O_WRONLY | O_CREAT, 0o600)
      var argv = ([path] + arguments).map { strdup($0) } + [nil]
      var envp = environment.map { strdup($0) } + [nil]
      defer { (argv + envp).forEach { free($0) } }
      var process = pid_t()
      let failure = posix_spawn(&process, path, &actions, nil, &argv, &envp)
      if failure != 0 { throw SystemFault(number: failure) }
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0 { if errno != EINTR { throw SystemFault(number: errno) } }
      return Outcome(
        status: status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F),
        output: standardOutput == nil ? try folder.read("out") : [],
        errors: String(decoding: try folder.read("err"), as: UTF8.self))
    }
  }
}

struct SystemFault: Error {
  let number: Int32
}

/// A folder for one test, gone afterwards.
struct Folder {
  let path: String

  static func with<Result>(_ body: (Folder) throws -> Result) throws -> Result {
    var template = Array("/tmp/motcua-papers-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemFault(number: errno) }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let folder = Folder(path: path)
    defer {
      for name in folder.names { unlink(path + "/" + name) }
      rmdir(path)
    }
    return try body(folder)
  }

  /// What is in the folder, in order.
  var names: [String] {
    guard let listing = opendir(path) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    guard let file = fopen(path + "/" + name, "w") else { throw SystemFault(number: errno) }
    defer { fclose(file) }
    if fwrite(bytes, 1, bytes.count, file) != bytes.count { throw SystemFault(number: errno) }
  }

  func read(_ name: String) throws -> [UInt8] {
    guard let file = fopen(path + "/" + name, "r") else { throw SystemFault(number: errno) }
    defer { fclose(file) }
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return all }
      all += chunk[..<count]
    }
  }
}

import Glibc
public import Vietnamese

/// Why no file was made in the office's folder.
public enum OfficeFileFault: Error, Sendable, Equatable {
  /// The folder is not there and cannot be made, or cannot be written.
  case folderUnusable(String)
  /// Something else stands where the folder should be: a link, a file.
  case notAFolder(String)
  /// The disk is full.
  case diskFull
  /// The disk failed, with the system's number.
  case failed(errno: Int32)
  /// Every name for it is taken.
  case exists(String)

  /// What happened, what was kept, what to do.
  public var text: Bilingual {
    switch self {
    case .folderUnusable(let folder):
      Bilingual(
        "Không ghi được vào «\(folder)»; chưa tạo tệp nào. Vui lòng báo người quản trị.",
        "Nothing can be written into \"\(folder)\"; no file was made. Please tell the administrator.")
    case .notAFolder(let folder):
      Bilingual(
        "«\(folder)» là liên kết hoặc tệp, không phải thư mục của cơ quan; không ghi qua đó. Vui lòng báo người quản trị.",
        "\"\(folder)\" is a link or a file, not the office's folder; nothing is written through it. Please tell the administrator."
      )
    case .diskFull:
      Bilingual(
        "Đĩa đã đầy: chưa tạo tệp nào. Vui lòng báo người quản trị.",
        "The disk is full: no file was made. Please tell the administrator.")
    case .failed(let number):
      Bilingual(
        "Đĩa bị lỗi (errno \(number)): chưa tạo tệp nào. Vui lòng báo người quản trị.",
        "The disk failed (errno \(number)): no file was made. Please tell the administrator.")
    case .exists(let name):
      Bilingual(
        "Đã có tệp «\(name)»; giữ nguyên, chưa tạo tệp nào.",
        "There is a file \"\(name)\" already; it is kept and no file was made.")
    }
  }
}

/// A new file in a folder beneath the office's own: the one place where the program writes papers and
/// tables. Everything goes by descriptors, so that no link on the way leads elsewhere, and under a
/// temporary name until it is whole. Dropped before it was kept, it leaves nothing.
public struct OfficeFile: ~Copyable {
  /// The folder of papers.
  public static let papers = "giay"
  /// The folder of tables that were written out.
  public static let tables = "xuat"

  /// The folder's path, for messages.
  public let path: String
  private let folder: Int32
  private let temporary: String
  /// Where the content goes.
  let descriptor: Int32

  /// Begins a file in a folder beneath the office's, which is made where it is not there.
  public init(in name: String, of office: String) throws(OfficeFileFault) {
    let path = office + "/" + name
    let root = open(office, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard root >= 0 else { throw .folderUnusable(office) }
    defer { close(root) }
    guard mkdirat(root, name, 0o700) == 0 || errno == EEXIST else { throw .folderUnusable(path) }
    let folder = openat(root, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard folder >= 0 else {
      throw errno == ELOOP || errno == ENOTDIR ? .notAFolder(path) : .folderUnusable(path)
    }
    for attempt in 0..<100 {
      let temporary = ".motcua.\(getpid()).\(attempt)"
      let file = openat(folder, temporary, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
      if file >= 0 {
        self.path = path
        self.folder = folder
        self.temporary = temporary
        self.descriptor = file
        return
      }
      guard errno == EEXIST else { break }
    }
    let number = errno
    close(folder)
    throw number == ENOSPC || number == EDQUOT ? .diskFull : .folderUnusable(path)
  }

  deinit {
    unlinkat(folder, temporary, 0)
    close(descriptor)
    close(folder)
  }

  /// Writes everything, and has it on the disk.
  public borrowing func write(_ bytes: [UInt8]) throws(OfficeFileFault) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Self.fault(errno) }
      written += count
    }
    try sync()
  }

  /// Has on the disk what was written.
  borrowing func sync() throws(OfficeFileFault) {
    guard fsync(descriptor) == 0 else { throw Self.fault(errno) }
  }

  /// What was written.
  borrowing func content() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = pread(descriptor, &buffer, buffer.count, off_t(bytes.count))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: buffer.prefix(count))
    }
  }

  /// Gives the file its name in the place of whatever had it. A link that stands there goes; what it
  /// pointed to is not touched.
  public borrowing func keep(replacing name: String) throws(OfficeFileFault) -> String {
    guard renameat(folder, temporary, folder, name) == 0 else {
      throw errno == EISDIR || errno == ENOTEMPTY ? .exists(path + "/" + name) : Self.fault(errno)
    }
    return path + "/" + name
  }

  /// Gives the file a name that nothing has yet; a number is added where something has it.
  public borrowing func keep(as name: String, ending: String) throws(OfficeFileFault) -> String {
    for attempt in 1..<1000 {
      let full = name + (attempt == 1 ? "" : "-\(attempt)") + ending
      // A hard link, unlike a rename, fails where something is in the way.
      if linkat(folder, temporary, folder, full, 0) == 0 {
        _ = fsync(folder)
        return path + "/" + full
      }
      guard errno == EEXIST else { throw Self.fault(errno) }
    }
    throw .exists(path + "/" + name + ending)
  }

  private static func fault(_ number: Int32) -> OfficeFileFault {
    number == ENOSPC || number == EDQUOT ? .diskFull : .failed(errno: number)
  }
}

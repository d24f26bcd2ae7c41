import Glibc
import Pages
import Vietnamese

/// A new file with the PDF in it, whole or not at all.
enum OutputFile {
  /// Makes the file: readable by its owner alone, written under a temporary name in the same
  /// folder, synced, then renamed. A file or a link that is there already is never written over.
  static func create(_ path: String, holding bytes: [UInt8]) throws(Complaint) {
    let (folderPath, name) = split(path)
    guard !name.isEmpty, name != ".", name != ".." else { throw cannotCreate(EISDIR) }
    let folder = open(folderPath, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw cannotCreate(errno) }
    defer { close(folder) }
    // Looked at first, so that a mistaken name costs no writing; giving the name looks again.
    var status = stat()
    if fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { throw exists }
    let (file, temporary) = try openTemporary(in: folder)
    do throws(Complaint) {
      defer { close(file) }
      try StandardStreams.write(bytes, to: file)
      guard fsync(file) == 0 else {
        throw Complaint(
          .inputOutput, errno: errno,
          Bilingual("không lưu được tệp in xuống đĩa", "cannot sync the print file"))
      }
      try rename(temporary, to: name, in: folder)
    } catch {
      unlinkat(folder, temporary, 0)
      throw error
    }
  }

  /// A new file of a name that nobody uses. One left behind by a press that was killed is passed over.
  private static func openTemporary(in folder: Int32) throws(Complaint) -> (file: Int32, name: String) {
    for attempt in 0..<100 {
      let name = ".motcua-press.\(getpid()).\(attempt)"
      let file = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
      if file >= 0 { return (file, name) }
      guard errno == EEXIST else { break }
    }
    throw cannotCreate(errno)
  }

  /// Gives the file its name. A hard link, unlike a rename, fails where something is in the way.
  private static func rename(_ temporary: String, to name: String, in folder: Int32) throws(Complaint) {
    if linkat(folder, temporary, folder, name, 0) == 0 {
      unlinkat(folder, temporary, 0)
      return
    }
    // The file systems of memory sticks know no links; there a look and a rename must do.
    guard errno == EPERM || errno == EOPNOTSUPP else { throw errno == EEXIST ? exists : cannotCreate(errno) }
    var status = stat()
    if fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { throw exists }
    guard renameat(folder, temporary, folder, name) == 0 else { throw cannotCreate(errno) }
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
  }

  private static let exists = Complaint(
    .cannotCreate,
    Bilingual(
      "tệp in đã có sẵn, không ghi đè; hãy chọn tên khác",
      "the print file exists already and was not overwritten; choose another name"))

  private static func cannotCreate(_ number: Int32) -> Complaint {
    Complaint(.cannotCreate, errno: number, PressExit.cannotCreate.text)
  }
}

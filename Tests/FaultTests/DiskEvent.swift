/// What a program did to the files of a folder, as the disk saw it. Paths are relative to the folder.
enum DiskEvent: Sendable {
  case write(path: String, offset: Int, bytes: [UInt8])
  case truncate(path: String, length: Int)
  /// What was written into the file before lasts.
  case sync(path: String)
  /// The names in a folder last; the folder itself is the empty path.
  case syncFolder(path: String)
  case create(path: String)
  case makeFolder(path: String)
  case remove(path: String)
  case rename(from: String, to: String)
  /// The program said something: whoever read it relies on it.
  case said(String)
}

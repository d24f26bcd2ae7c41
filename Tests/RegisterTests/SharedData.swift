import Glibc
import Testing

/// The real catalogue beside the repository, where it is there.
enum SharedData {
  static let folder: String? = {
    var candidates: [String] = []
    if let named = getenv("MOTCUA_SHARED") { candidates.append(String(cString: named)) }
    var root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    root.removeLast(3)
    candidates.append(root.joined(separator: "/") + "/../shared")
    return candidates.first { access($0 + "/data/catalogue/procedures-xa.jsonl", R_OK) == 0 }
  }()

  static let isThere = folder != nil
  static let absent: Comment = "the real catalogue is not beside the repository (MOTCUA_SHARED)"

  static func bytes(_ name: String) -> [UInt8] {
    guard let folder, let file = fopen(folder + "/data/catalogue/" + name, "rb") else { return [] }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    var bytes = [UInt8](repeating: 0, count: ftell(file))
    rewind(file)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes.prefix(count))
  }
}

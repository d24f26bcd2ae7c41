import Glibc
import Pages
import Vietnamese

/// Whole reads and whole writes, whatever the kernel cuts them into.
enum StandardStreams {
  /// Everything up to the end of the stream.
  ///
  /// - Throws: `.badDocument` when more than `limit` bytes come, `.inputOutput` when reading fails.
  static func readAll(_ stream: Int32, limit: Int) throws(Complaint) -> [UInt8] {
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(stream, &chunk, chunk.count)
      if count == 0 { return all }
      if count < 0 {
        if errno == EINTR { continue }
        throw Complaint(
          .inputOutput, errno: errno,
          Bilingual("không đọc được nội dung trang in", "cannot read the document"))
      }
      all += chunk[..<count]
      if all.count > limit { throw Complaint(.badDocument, DocumentFault.tooLong(limit: limit).text) }
    }
  }

  /// All bytes, or an error.
  static func write(_ bytes: [UInt8], to stream: Int32) throws(Complaint) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(stream, $0.baseAddress?.advanced(by: written), $0.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw Complaint(
          .inputOutput, errno: errno,
          Bilingual(
            "không ghi được tệp in, tệp dở dang đã bỏ", "cannot write the print file; nothing of it was kept")
        )
      }
      written += count
    }
  }
}

/// Where the press itself may speak.
struct MessageStream {
  let descriptor: Int32

  /// Writes a line as far as it goes; a closed stream is no reason to fail.
  func write(_ line: String) {
    let bytes = Array(line.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
  }
}

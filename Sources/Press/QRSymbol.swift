import CPango
import Pages
import Vietnamese

/// The dark and light modules of a QR code.
struct QRSymbol {
  /// The white edge that ISO/IEC 18004 asks for, in modules.
  static let quietModules = 4
  /// Modules on a side.
  let width: Int
  private let dark: [Bool]

  /// Makes the smallest symbol that holds the payload and survives the loss of 15 % of its area,
  /// as a folded or stained receipt needs.
  init(_ payload: String) throws(Complaint) {
    let bytes = Array(payload.utf8)
    guard let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else {
      throw Complaint(.badDocument, Bilingual("không tạo được mã QR", "cannot make the QR code"))
    }
    defer { QRcode_free(code) }
    width = Int(code.pointee.width)
    // The lowest bit of a module is its colour.
    dark = UnsafeBufferPointer(start: code.pointee.data, count: width * width).map { $0 & 1 == 1 }
  }

  /// The stretches of dark modules in a row.
  func darkRuns(in row: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for column in 0...width {
      let isDark = column < width && dark[row * width + column]
      if isDark, start == nil { start = column }
      if !isDark, let first = start {
        runs.append(first..<column)
        start = nil
      }
    }
    return runs
  }
}

import Dossiers

/// Fields of a fact as bytes: for each its name and value, each with its length before it in LEB128.
enum FieldCoding {
  static func encode(_ fields: [Fact.Field]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(fields.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count + 3 })
    for field in fields {
      append(field.name, to: &bytes)
      append(field.value, to: &bytes)
    }
    return bytes
  }

  static func decode(_ bytes: [UInt8], isPersonal: Bool) throws(RegisterFault) -> [Fact.Field] {
    var fields: [Fact.Field] = []
    var at = 0
    while at < bytes.count {
      let name = try text(bytes, &at)
      let value = try text(bytes, &at)
      fields.append(Fact.Field(name, value, isPersonal: isPersonal))
    }
    return fields
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    var count = text.utf8.count
    while count >= 0x80 {
      bytes.append(UInt8(count & 0x7F) | 0x80)
      count >>= 7
    }
    bytes.append(UInt8(count))
    bytes.append(contentsOf: text.utf8)
  }

  private static func text(_ bytes: [UInt8], _ at: inout Int) throws(RegisterFault) -> String {
    String(decoding: bytes[try skip(bytes, &at)], as: UTF8.self)
  }

  /// The place of the next name or value, and over it.
  static func skip(_ bytes: [UInt8], _ at: inout Int) throws(RegisterFault) -> Range<Int> {
    var count = 0
    var shift = 0
    while true {
      guard at < bytes.count, shift <= 28 else { throw .damaged }
      let byte = bytes[at]
      at += 1
      count |= Int(byte & 0x7F) << shift
      shift += 7
      if byte < 0x80 { break }
    }
    guard count <= bytes.count - at else { throw .damaged }
    defer { at += count }
    return at..<at + count
  }
}

import Digest
import Testing

@Suite("Canonical bytes")
struct CanonicalBytesTests {
  @Test("stand in the documented layout, for ever")
  func layout() {
    var message = CanonicalBytes(domain: "d")
    message.append(UInt64(258))
    message.append(Int64(-2))
    message.append("ễ")
    message.append([7, 8] as [UInt8])
    message.append(nil as String?)
    #expect(
      message.bytes == [
        5, 0, 0, 0, 0, 0, 0, 0, 1, 0x64,
        1, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 1, 2,
        2, 0, 0, 0, 0, 0, 0, 0, 8, 255, 255, 255, 255, 255, 255, 255, 254,
        3, 0, 0, 0, 0, 0, 0, 0, 3, 0xE1, 0xBB, 0x85,
        4, 0, 0, 0, 0, 0, 0, 0, 2, 7, 8,
        0, 0, 0, 0, 0, 0, 0, 0, 0,
      ])
  }

  @Test("have one digest that no other program's change of layout may move")
  func golden() {
    var message = CanonicalBytes(domain: "test/1")
    message.append(UInt64.max)
    message.append(Int64.min)
    message.append("H'Hen Niê")
    message.append(SHA256.hash([]))
    #expect(message.digest.hex == "4444261d2e40eb231fe6c83deb4f22c263943614de7e649eda1b7bf9ba9f338e")
  }

  @Test("keep neighbouring texts apart")
  func boundaries() {
    #expect(texts("ab", "c") != texts("a", "bc"))
    #expect(texts("ab", "c") != texts("abc"))
    #expect(texts("", "abc") != texts("abc", ""))
  }

  @Test("keep absent, empty, zero and their kinds apart")
  func kinds() {
    var seen: Set<CanonicalBytes> = []
    let appenders: [(inout CanonicalBytes) -> Void] = [
      { $0.appendNone() },
      { $0.append("") },
      { $0.append([] as [UInt8]) },
      { $0.append(UInt64(0)) },
      { $0.append(Int64(0)) },
      { $0.append("0") },
      { $0.append([0x30] as [UInt8]) },
      { _ in },
    ]
    for append in appenders {
      var message = CanonicalBytes(domain: "d")
      append(&message)
      seen.insert(message)
    }
    #expect(seen.count == appenders.count)
  }

  @Test("of an optional that is there are those of the value")
  func optionals() {
    var plain = CanonicalBytes(domain: "d")
    plain.append("a")
    plain.append(Int64(1))
    plain.append(UInt64(2))
    plain.append([3] as [UInt8])
    var optional = CanonicalBytes(domain: "d")
    optional.append("a" as String?)
    optional.append(1 as Int64?)
    optional.append(2 as UInt64?)
    optional.append([3] as [UInt8]?)
    #expect(plain == optional)

    var absent = CanonicalBytes(domain: "d")
    absent.append(nil as Int64?)
    absent.append(nil as UInt64?)
    absent.append(nil as [UInt8]?)
    var none = CanonicalBytes(domain: "d")
    for _ in 0..<3 { none.appendNone() }
    #expect(absent == none)
  }

  @Test("of two purposes differ")
  func domains() {
    #expect(CanonicalBytes(domain: "a").digest != CanonicalBytes(domain: "b").digest)
  }

  private func texts(_ texts: String...) -> [UInt8] {
    var message = CanonicalBytes(domain: "d")
    for text in texts { message.append(text) }
    return message.bytes
  }
}

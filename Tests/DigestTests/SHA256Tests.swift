import Testing

@testable import Digest

@Suite("SHA-256")
struct SHA256Tests {
  @Test(
    "gives the digests of FIPS 180-4 and of NIST's vectors",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func vectors(_ message: String, _ expected: String) {
    #expect(SHA256.hash(Array(message.utf8)).hex == expected)
  }

  @Test("gives NIST's digest of a million letters a")
  func million() {
    let message = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(
      SHA256.hash(message).hex == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test("is the same by libcrypto and in plain Swift, whatever the length")
  func portable() throws {
    var generator = SystemRandomNumberGenerator()
    for length in Array(0...200) + [255, 256, 1_000, 4_095, 10_001] {
      let message = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let (library, portable) = message.withUnsafeBufferPointer {
        (SHA256.provided($0), SHA256.lowLevel($0))
      }
      #expect(try #require(library) == portable, "length \(length)")
    }
  }

  @Test("reads and writes itself as bytes and as hexadecimal digits")
  func forms() throws {
    let digest = SHA256.hash([1, 2, 3])
    #expect(digest.bytes.count == 32)
    #expect(Digest256(bytes: digest.bytes) == digest)
    #expect(Digest256(hex: digest.hex) == digest)
    #expect(Digest256(hex: digest.hex.uppercased()) == digest)
    #expect("\(digest)" == digest.hex)
    #expect(Set([digest, SHA256.hash([1, 2, 3])]).count == 1)
  }

  @Test(
    "refuses digits that are not a digest",
    arguments: [
      "", "0", String(repeating: "0", count: 63), String(repeating: "g", count: 64),
      String(repeating: "0", count: 65), String(repeating: "0", count: 64) + " ",
    ])
  func refused(_ hex: String) {
    #expect(Digest256(hex: hex) == nil)
  }

  @Test("refuses any other number of bytes")
  func refusedBytes() {
    #expect(Digest256(bytes: [UInt8](repeating: 0, count: 31)) == nil)
    #expect(Digest256(bytes: [UInt8](repeating: 0, count: 33)) == nil)
  }
}

import Glibc
import Testing

@testable import Entrance

@Suite("The printer of who comes over SSH")
struct OfficePrinterTests {
  private func file(_ text: String, mode: mode_t = 0o644) throws -> String {
    var template = Array("/tmp/motcua-may-in-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    _ = Array(text.utf8).withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    fchmod(descriptor, mode)
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  @Test(
    "the first line of the file names it",
    arguments: [("Quay1\n", "Quay1"), ("Quay1", "Quay1"), ("a\nb\n", "a")])
  func named(text: String, queue: String) throws {
    let path = try file(text)
    defer { unlink(path) }
    #expect(OfficePrinter.queue(in: path, owner: getuid()) == queue)
  }

  @Test("a file that others may write, that is another's, empty or a link names none")
  func unbelieved() throws {
    for (text, mode) in [("Quay1\n", mode_t(0o664)), ("Quay1\n", 0o646), ("", 0o644), ("\nQuay1\n", 0o644)] {
      let path = try file(text, mode: mode)
      defer { unlink(path) }
      #expect(OfficePrinter.queue(in: path, owner: getuid()) == nil, "\(text) \(mode)")
    }
    let path = try file("Quay1\n")
    defer { unlink(path) }
    #expect(OfficePrinter.queue(in: path, owner: getuid() + 1) == nil)
    symlink(path, path + ".link")
    defer { unlink(path + ".link") }
    #expect(OfficePrinter.queue(in: path + ".link", owner: getuid()) == nil)
    #expect(OfficePrinter.queue(in: "/nonexistent") == nil)
    #expect(OfficePrinter.queue(in: "/tmp") == nil)
  }
}

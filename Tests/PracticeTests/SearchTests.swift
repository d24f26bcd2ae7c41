import Dossiers
import Register
import Testing
import Vietnamese
import WorkingTime

@testable import Practice

@Suite struct SearchTests {
  private func search(_ text: String) throws -> QueuePage {
    let office = try SharedOffice()
    return try office.register.queue(
      QueueRequest(view: .processing, search: text, count: 240), now: office.now)
  }

  /// Whose words begin with what was typed, the newest first.
  private func plain(_ text: String) throws -> [Int] {
    let words = text.folded.split { $0 == " " || $0 == "-" }
    return try SharedOffice().dossiers.enumerated().filter { _, dossier in
      let texts = [
        dossier.applicant.name, dossier.submitter?.name ?? "", dossier.officialCode,
        dossier.applicant.identity,
        dossier.applicant.phone, dossier.procedure.name, dossier.procedure.code,
        dossier.code.split(separator: "-").joined(separator: " "),
      ]
      let tokens = texts.flatMap { $0.folded.split(separator: " ") }
      return words.allSatisfy { word in tokens.contains { $0.hasPrefix(word) } }
    }.map { $0.offset + 1 }.reversed()
  }

  @Test(arguments: [
    "nguyễn", "nguyen", "NGUYEN THI", "ngu", "n", "niê kdăm", "nie kdam", "H'Hen", "hhen nie", "Y Ngông",
    "siu",
    "kết hôn", "ket hon nguyen", "chung thuc ban sao", "2.000815", "2.0008", "261120", "261120 0001", "066",
    "0301", "g99.99", "đăng ký khai sinh trần", "zzzz", "tran van zzzz",
    "rơ chăm",
    "Công ty TNHH", "buon",
  ]) func aSearchFindsWhatBeginsWithTheTypedWords(_ text: String) throws {
    let page = try search(text)
    let expected = try plain(text)
    #expect(page.rows.map(\.id) == Array(expected.prefix(Register.mostFound)))
    #expect(page.total == page.rows.count && page.offset == 0)
  }

  @Test func everyDossierIsFoundByItsCodeItsNameAndItsPhone() throws {
    for (place, dossier) in try SharedOffice().dossiers.enumerated() where place % 37 == 0 {
      #expect(try search(dossier.code).rows.map(\.id) == [place + 1])
      #expect(try search(String(dossier.code.suffix(11))).rows.map(\.id) == [place + 1])
      #expect(try search(dossier.applicant.phone).rows.contains { $0.id == place + 1 })
      #expect(try search(dossier.applicant.identity).rows.contains { $0.id == place + 1 })
      let name = dossier.applicant.name + " " + dossier.applicant.phone
      #expect(try search(name.folded).rows.contains { $0.id == place + 1 })
    }
  }

  @Test(arguments: [
    "\" OR *", "\"", "*", "a* OR b*", "NEAR(a b)", "-a", "^a", "folded:a", "{a}", "a AND", "NOT", "OR", "(",
    "')",
    "'; DROP TABLE dossier; --", "\\", "%", "_", "a\"b", "\u{202E}abc", "\u{0}", "a\u{0}b", "🙂", "Ⓐ", "aⒶb",
    "½", "กิน",
    "เชียงใหม่", "한국어", "नमस्ते", "שָׁלוֹם", "مرحبا", "ﬁ", "x\u{301}\u{301}\u{301}", ".", "...", "1.", ".1", "1.2.3",
    "--",
    "   ", "\t\n", "\u{200B}", "\u{2028}", "\u{10FFFF}", "\u{E000}", "𐍈𐌰", "𞤀𞤁",
  ]) func nothingThatCanBeTypedBreaksTheSearch(_ text: String) throws {
    let page = try search(text)
    #expect(page.counts[.all] == 2_000)
    #expect(page.rows.count <= Register.mostFound)
    // A word among others changes nothing but what is found.
    #expect(try search("nguyen " + text).rows.count <= Register.mostFound)
  }

  @Test func everyLetterOfEveryScriptCanBeSearchedFor() throws {
    var words: [String] = []
    for value in UInt32(0x80)...0x1_FFFF {
      // Of the great blocks of signs a sample will do.
      let isOfMany =
        (0x3400...0x9FFF).contains(value) || (0xA000...0xD7FF).contains(value) || value > 0x1_1FFF
      guard let scalar = Unicode.Scalar(value), !isOfMany || value % 61 == 0, "a\(scalar)a".folded.count > 2
      else { continue }
      words.append("qz\(scalar)zq")
      if words.count == 12 {
        #expect(try search(words.joined(separator: " ")).rows.isEmpty)
        words = []
      }
    }
  }

  @Test func veryLongSearchesAreAnsweredToo() throws {
    #expect(try search(String(repeating: "nguyen ", count: 5_000)).total > 0)
    #expect(try search(String(repeating: "a", count: 100_000)).total == 0)
  }

  @Test func marksThatWereTypedOrNotFindTheSame() throws {
    #expect(try search("Đặng Thị").rows == search("dang thi").rows)
    #expect(try search("NIÊ KDĂM").rows == search("nie kdam").rows)
    // Decomposed letters, as some keyboards send them.
    #expect(try search("Nguye\u{302}\u{303}n").rows == search("Nguyễn").rows)
  }
}

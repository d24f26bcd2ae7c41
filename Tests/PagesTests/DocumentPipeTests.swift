import Pages
import Testing
import Vietnamese

@Suite struct DocumentPipeTests {
  @Test func everyKindOfBlockComesBackAsItWent() throws {
    let sent = Samples.everything
    #expect(try Document(json: sent.json()) == sent)
  }

  @Test func theSameDocumentIsTheSameBytes() throws {
    #expect(try Samples.everything.json() == Samples.everything.json())
  }

  @Test func aBlockIsAnObjectWithItsKindAsTheOnlyKey() throws {
    let document = Samples.document([.qr(QRCode("H15-1", side: 20)), .spacer(3), .pageBreak])
    let text = String(decoding: try document.json(), as: UTF8.self)
    #expect(
      text == #"{"code":"H15-1","created":"2026-11-20T08:15:00+07:00","#
        + #""margins":{"bottom":{"least":20,"natural":20},"left":30,"right":20,"#
        + #""top":{"least":20,"natural":20}},"paper":"a4Portrait","parts":[{"blocks":["#
        + #"{"qr":{"alignment":"left","payload":"H15-1","side":20}},{"spacer":{"least":3,"natural":3}},"#
        + #"{"pageBreak":true}],"footer":{"pageWord":"Trang","text":"Mã hồ sơ"}}]}"#)
  }

  @Test func dataKeepsItsSigns() throws {
    let text = "Công ty A & B <C> \"H'Hen Niê\" \\ / \u{1F600}"
    let back = try Document(json: Samples.document([.paragraph(Paragraph(text))]).json())
    #expect(back.parts.first?.blocks == [.paragraph(Paragraph(text))])
  }

  @Test(arguments: ["", "nothing", "[]", "{}", "\u{FEFF}{}", "{\"code\":"])
  func whatIsNoDocumentIsRefused(_ text: String) {
    #expect(throws: DocumentFault.self) { try Document(json: Array(text.utf8)) }
  }

  @Test func aFaultNamesThePlaceAndNeverTheText() throws {
    var text = String(
      decoding: try Samples.document([.paragraph(Paragraph("Nguyễn Thị Ánh"))]).json(), as: UTF8.self)
    text = text.replacing("\"justified\"", with: "\"Nguyễn Thị Ánh\"")
    let fault = #expect(throws: DocumentFault.self) { try Document(json: Array(text.utf8)) }
    #expect(fault == .unreadable(at: "parts.0.blocks.0.paragraph.alignment"))
    #expect(fault?.text.vi == "không đọc được nội dung trang in tại parts.0.blocks.0.paragraph.alignment")
  }

  @Test func aBlockOfTwoKindsIsRefused() throws {
    var text = String(decoding: try Samples.document([.pageBreak]).json(), as: UTF8.self)
    text = text.replacing(
      #"{"pageBreak":true}"#, with: #"{"pageBreak":true,"spacer":{"least":1,"natural":1}}"#)
    #expect(throws: DocumentFault.unreadable(at: "parts.0.blocks.0")) { try Document(json: Array(text.utf8)) }
  }

  @Test func moreThanTheLimitIsNotEvenRead() {
    let bytes = [UInt8](repeating: 0x20, count: Document.pipeLimit + 1)
    #expect(throws: DocumentFault.tooLong(limit: Document.pipeLimit)) { try Document(json: bytes) }
  }

  @Test func numbersThatAreNoNumbersAreNotWritten() {
    #expect(throws: DocumentFault.unwritable) {
      try Samples.document([.paragraph(Paragraph("x", size: .nan))]).json()
    }
  }
}

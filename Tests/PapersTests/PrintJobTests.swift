import Papers
import Testing
import Vietnamese

@Suite struct PrintJobTests {
  @Test func theTitleIsTheDossierCodeAndTheFileNeverAnOption() throws {
    let job = try PrintJob(queue: "quay-1", code: "H15.99-20261120-0000123", file: "-o raw $(id).pdf")
    #expect(
      job.arguments == ["lp", "-d", "quay-1", "-t", "H15.99-20261120-0000123", "--", "-o raw $(id).pdf"])
  }

  @Test(arguments: [
    "", "-h", "máy in", "a b", "a/b", "a#b", "a\n", "a\u{0}", String(repeating: "q", count: 128),
  ])
  func aQueueThatCUPSDoesNotKnowIsRefused(_ queue: String) {
    #expect(throws: PrintFault.queue) { try PrintJob(queue: queue, code: "H15-1", file: "x") }
  }

  @Test(arguments: ["", "Nguyễn Thị Ánh", "H'Hen Niê", "Nguyen Thi Anh", "Siu", "-o", "H15 1", "H15\n1"])
  func aTitleThatIsNoCodeIsRefused(_ code: String) {
    #expect(throws: PrintFault.code) { try PrintJob(queue: "q", code: code, file: "x") }
  }

  @Test(arguments: ["000.00.00.H15-261120-0001", "G09.20-20261120-0092637", "H15.99-20261120-0000123"])
  func theKnownFormsOfCodesAreTitles(_ code: String) throws {
    #expect(try PrintJob(queue: "q", code: code, file: "x").code == code)
  }

  @Test(arguments: ["", "a\u{0}b"])
  func withoutAFileNothingIsPrinted(_ file: String) {
    #expect(throws: PrintFault.file) { try PrintJob(queue: "q", code: "1", file: file) }
  }

  @Test func thePressTakesItsOrderAsWholeArguments() {
    let job = PressJob(program: "/usr/lib/motcua/motcua-press", output: "-a b.pdf", language: .english)
    #expect(job.arguments == ["/usr/lib/motcua/motcua-press", "--output=-a b.pdf", "--lang=en"])
  }

  @Test func everyFaultSaysWhatToDo() {
    for fault in [PrintFault.queue, .code, .file] {
      #expect(!fault.text.vi.isEmpty && !fault.text.en.isEmpty)
    }
  }
}

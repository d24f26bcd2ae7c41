import Glibc
import Pages
import Papers
import Testing
import Vietnamese

/// The press as a program: what it takes, where it writes, how it fails.
@Suite struct PressProgramTests {
  @Test func aFileIsMadeForItsOwnerAloneAndHoldsWhatStandardOutputWould() throws {
    try Folder.with { folder in
      let job = PressJob(program: Program.press.path, output: folder.path + "/giấy.pdf")
      let outcome = try Program.press.run(
        Array(job.arguments.dropFirst()), input: try Samples.birth.pages.json())
      #expect(outcome.status == 0)
      #expect(outcome.output.isEmpty && outcome.errors.isEmpty)
      #expect(folder.names == ["giấy.pdf"])
      #expect(try folder.read("giấy.pdf") == PressedReceiptTests.press(Samples.birth.pages))
      var status = stat()
      #expect(lstat(folder.path + "/giấy.pdf", &status) == 0)
      #expect(status.st_mode & 0o7777 == 0o600)
      #expect(status.st_nlink == 1)
    }
  }

  @Test(arguments: ["file", "link", "dangling"])
  func nothingThatIsThereIsWrittenOver(_ kind: String) throws {
    try Folder.with { folder in
      let name = folder.path + "/a.pdf"
      try folder.write(Array("kept".utf8), to: "other")
      switch kind {
      case "file": try folder.write(Array("kept".utf8), to: "a.pdf")
      case "link": #expect(symlink(folder.path + "/other", name) == 0)
      default: #expect(symlink(folder.path + "/nowhere", name) == 0)
      }
      let before = folder.names
      let outcome = try Program.press.run(
        ["--output", name, "--lang=vi"], input: try Samples.birth.pages.json())
      #expect(outcome.status == PressExit.cannotCreate.rawValue)
      #expect(outcome.errors == "motcua-press: tệp in đã có sẵn, không ghi đè; hãy chọn tên khác\n")
      #expect(folder.names == before)
      #expect(try folder.read("other") == Array("kept".utf8))
    }
  }

  @Test(arguments: ["/nonexistent/a.pdf", "/dev/null/a.pdf", "/tmp/", "/tmp/.."])
  func aPlaceThatIsNoneIsNamedAsSuch(_ path: String) throws {
    let outcome = try Program.press.run(["--output", path], input: try Samples.birth.pages.json())
    #expect(outcome.status == PressExit.cannotCreate.rawValue)
    #expect(outcome.errors.hasPrefix("motcua-press: không tạo được tệp in (errno "))
  }

  @Test func aFullDeviceIsAnErrorAndNotAnEmptyPaper() throws {
    let outcome = try Program.press.run(
      [], input: try Samples.birth.pages.json(), standardOutput: "/dev/full")
    #expect(outcome.status == PressExit.inputOutput.rawValue)
    #expect(outcome.errors.contains("(errno \(ENOSPC))"))
  }

  @Test func aFileThatCannotBeFinishedLeavesNothingBehind() throws {
    try Folder.with { folder in
      let script = "ulimit -f 8; exec \"$0\" --output=\"$1\" --lang=vi"
      let outcome = try Program(path: "/bin/sh").run(
        ["-c", script, Program.press.path, folder.path + "/a.pdf"], input: try Samples.birth.pages.json())
      #expect(outcome.status == PressExit.inputOutput.rawValue)
      #expect(
        outcome.errors == "motcua-press: không ghi được tệp in, tệp dở dang đã bỏ (errno \(EFBIG))\n")
      #expect(folder.names.isEmpty)
    }
  }

  @Test(arguments: ["1>&-", "0<&-", "2>&-"])
  func aClosedStreamNeverReceivesSomethingElse(_ closed: String) throws {
    let outcome = try Program(path: "/bin/sh").run(
      ["-c", "exec \"$0\" \(closed)", Program.press.path], input: try Samples.birth.pages.json())
    switch closed {
    case "1>&-": #expect(outcome.status == PressExit.inputOutput.rawValue)
    case "0<&-": #expect(outcome.status == PressExit.badDocument.rawValue)
    default:
      #expect(outcome.status == 0)
      #expect(outcome.output.starts(with: "%PDF-".utf8))
    }
  }

  @Test(arguments: ["", "{}", "not a document", "{\"code\":1}"])
  func whatIsNoDocumentIsRefusedWithoutAWordOfIt(_ input: String) throws {
    let outcome = try Program.press.run(["--lang", "en"], input: Array(input.utf8))
    #expect(outcome.status == PressExit.badDocument.rawValue)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("motcua-press: cannot read the document"))
  }

  @Test func aDocumentThatIsNoPaperIsRefused() throws {
    var document = Samples.birth.pages
    document.created = "gestern"
    let outcome = try Program.press.run([], input: try document.json())
    #expect(outcome.status == PressExit.badDocument.rawValue)
    #expect(
      outcome.errors == "motcua-press: \(DocumentFault.created.text.vi) / \(DocumentFault.created.text.en)\n")
  }

  @Test func aBlockTallerThanAPageIsRefused() throws {
    let block = Block.columns(Columns([Column((0..<80).map { .paragraph(Paragraph("\($0)")) })]))
    var document = PressedNamesTests.document(["x"])
    document.parts[0].blocks = [block]
    let outcome = try Program.press.run(["--lang=en"], input: try document.json())
    #expect(outcome.status == PressExit.badDocument.rawValue)
    #expect(outcome.errors == "motcua-press: a block of the document is taller than a page\n")
  }

  @Test func moreThanTheLimitIsRefused() throws {
    let outcome = try Program.press.run([], input: [UInt8](repeating: 0x20, count: Document.pipeLimit + 1))
    #expect(outcome.status == PressExit.badDocument.rawValue)
  }

  @Test(arguments: [
    ["--nothing"], ["--output"], ["--output="], ["--lang", "fr"], ["file.json"], ["--check=yes"],
    ["-o", "x"],
  ])
  func wrongArgumentsAreAnsweredWithUsage(_ arguments: [String]) throws {
    let outcome = try Program.press.run(arguments)
    #expect(outcome.status == PressExit.usage.rawValue)
    #expect(outcome.errors.contains("motcua-press --help"))
  }

  @Test func helpSpeaksBothLanguages() throws {
    #expect(try Program.press.run(["--help"]).text.hasPrefix("Cách dùng: motcua-press"))
    #expect(try Program.press.run(["--help", "--lang", "en"]).text.hasPrefix("Usage: motcua-press"))
  }

  @Test func theFontCanBeCheckedAlone() throws {
    let outcome = try Program.press.run(["--check"])
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty && outcome.errors.isEmpty)
  }

  @Test(arguments: ["/nonexistent", "/usr/share/fonts/truetype/dejavu"])
  func withoutTheFontNothingIsPrintedAndThePackageIsNamed(_ fonts: String) throws {
    try Folder.with { folder in
      let settings = "<?xml version='1.0'?><fontconfig><dir>\(fonts)</dir></fontconfig>"
      try folder.write(Array(settings.utf8), to: "fonts.conf")
      let outcome = try Program.press.run(
        ["--lang", "vi"], input: try Samples.birth.pages.json(),
        environment: ["FONTCONFIG_FILE=\(folder.path)/fonts.conf", "HOME=/nonexistent"])
      #expect(outcome.status == PressExit.noFont.rawValue)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.hasPrefix("motcua-press: \(PressExit.noFont.text.vi)"), "\(outcome.errors)")
      #expect(outcome.errors.split(separator: "\n").count == 1, "no library speaks: \(outcome.errors)")
    }
  }
}

import Dossiers
import Register
import Session
import Terminal
import Testing
import Vietnamese

@testable import Verbs

@Suite("Exit codes and JSON")
struct ExitCodeTests {
  @Test(
    "each fault of the book ends as sysexits.h says",
    arguments: [
      (RegisterFault.noOffice(folder: ""), ExitCode.notConfigured),
      (.officeExists(folder: ""), .cannotCreate),
      (.folderUnusable(folder: ""), .cannotCreate), (.notOurs(folder: ""), .notConfigured),
      (.wrongKind(isPractice: true), .notConfigured), (.newerFile(found: 2, known: 1), .notConfigured),
      (.notLocal(kind: "nfs"), .notConfigured), (.readOnly, .inputOutput), (.diskFull, .inputOutput),
      (.diskFailed, .inputOutput), (.damaged, .inputOutput), (.busy, .tryAgain), (.unsettled, .inputOutput),
      (.notAllowed(.supervisor, .move), .notAllowed), (.unknownPerson(account: ""), .notAllowed),
      (.noDossier(code: ""), .data), (.noProcedure(code: ""), .data), (.abolished(code: ""), .data),
      (.procedureChanged(code: ""), .data), (.changedMeanwhile(by: ""), .tryAgain),
      (.refused(.secondSupplement), .negative),
      (.settingsUnreadable(name: ""), .notConfigured), (.database(""), .fault),
      (.olderFile(found: 1, known: 3), .notConfigured), (.readingOnly(.move), .notAllowed),
    ])
  func register(fault: RegisterFault, code: ExitCode) {
    #expect(fault.exitCode == code)
    #expect(!fault.text.vi.isEmpty && fault.text.vi != fault.text.en)
  }

  @Test("the numbers are those of sysexits.h")
  func numbers() {
    let codes: [ExitCode] = [
      .done, .negative, .usage, .data, .noInput, .unavailable, .fault, .cannotCreate, .inputOutput, .tryAgain,
      .notAllowed,
      .notConfigured,
    ]
    #expect(codes.map(\.rawValue) == [0, 1, 64, 65, 66, 69, 70, 73, 74, 75, 77, 78])
  }

  @Test(
    "receipts and screens have their own",
    arguments: [
      (ReceiptFault.noPress, ExitCode.unavailable), (.pressRefused("", status: 73), .cannotCreate),
      (.pressRefused("", status: 3), .fault), (.folderUnusable(""), .cannotCreate),
      (.fileExists(""), .cannotCreate),
      (.printerRefused(""), .unavailable), (.notMade, .data),
    ])
  func receipts(fault: ReceiptFault, code: ExitCode) {
    #expect(fault.exitCode == code)
  }

  @Test("a screen that cannot be opened")
  func screens() {
    #expect(ConsoleError.notATerminal.exitCode == .usage)
    #expect(ConsoleError.noUnicodeLocale.exitCode == .notConfigured)
  }

  @Test(
    "JSON is on one line, its names sorted, its texts whole",
    arguments: [
      (JSON.text("a\"b\\c/đ\n"), #""a\"b\\c/đ\n""#), (.number(-3), "-3"), (.truth(true), "true"),
      (.none, "null"),
      (.list([.number(1), .none]), "[1,null]"),
      (.object(["b": .number(1), "a": .list([])]), #"{"a":[],"b":1}"#),
      (JSON(nil as String?), "null"), (JSON("x"), #""x""#),
      (.text("\u{1B}\u{202E}\u{7F}\u{9B}\u{E0041}"), #""\u001b\u202e\u007f\u009b\udb40\udc41""#),
    ])
  func json(value: JSON, text: String) {
    #expect(value.written == text)
  }
}

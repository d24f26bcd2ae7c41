import Testing
import Vietnamese

@testable import Verbs

@Suite("Command lines")
struct InvocationTests {
  @Test("every verb is understood by its words", arguments: Verb.allCases)
  func verbs(verb: Verb) throws {
    let words = verb.rawValue.split(separator: " ").map(String.init)
    #expect(try Invocation.parse(words).verb == verb)
    #expect(try Invocation.parse(words + ["--help"]).has("help"))
    #expect(try Invocation.parse(words + ["-h", "-V"]).has("version"))
  }

  @Test(
    "words and options, in any order and both spellings",
    arguments: [
      (["show", "X"], Verb.show, ["X"], [:]),
      (["show", "X", "--json"], .show, ["X"], ["json": ""]),
      (["show", "--json", "X"], .show, ["X"], ["json": ""]),
      (["queue", "--view", "late", "--limit=5"], .queue, [], ["view": "late", "limit": "5"]),
      (["queue", "--search="], .queue, [], ["search": ""]),
      (["queue", "--search=a=b"], .queue, [], ["search": "a=b"]),
      (["queue", "--search", "--json"], .queue, [], ["search": "--json"]),
      (["catalogue", "search", "khai", "sinh"], .catalogueSearch, ["khai", "sinh"], [:]),
      (["catalogue", "search", "--", "--json"], .catalogueSearch, ["--json"], [:]),
      (["show", "-"], .show, ["-"], [:]),
      ([], .counter, [], [:]),
      (["--store", "/x"], .counter, [], ["store": "/x"]),
      (["--monochrome", "--store=/x"], .counter, [], ["monochrome": "", "store": "/x"]),
      (["--store", "/x", "queue", "--view", "late"], .queue, [], ["store": "/x", "view": "late"]),
      (
        ["--store=/x", "--json", "--lang", "en", "show", "X"], .show, ["X"],
        ["store": "/x", "json": "", "lang": "en"]
      ),
      (["--lang", "vi", "catalogue", "search", "x"], .catalogueSearch, ["x"], ["lang": "vi"]),
    ] as [([String], Verb, [String], [String: String])])
  func understood(arguments: [String], verb: Verb, words: [String], options: [String: String]) throws {
    let invocation = try Invocation.parse(arguments)
    #expect(invocation.verb == verb)
    #expect(invocation.words == words)
    #expect(invocation.options == options)
  }

  @Test(
    "the first thing that is wrong is said",
    arguments: [
      (["frob"], UsageFault.unknownVerb("frob")), (["office"], .unknownVerb("office")),
      (["office", "destroy", "x"], .unknownVerb("office destroy")), ([""], .unknownVerb("")),
      (["--store", "/x", "frob"], .unknownVerb("frob")), (["queue", "--color"], .unknownOption("--color")),
      (["queue", "-x"], .unknownOption("-x")), (["queue", "--to", "4"], .unknownOption("--to")),
      (["queue", "--view"], .valueMissing("view")), (["--store"], .valueMissing("store")),
      (["queue", "--json=yes"], .valueUnwanted("json")), (["queue", "--json", "--json"], .twice("json")),
      (["queue", "--view", "a", "--view=b"], .twice("view")),
      (["--store", "/x", "queue", "--store", "/y"], .twice("store")),
    ] as [([String], UsageFault)])
  func wrong(arguments: [String], fault: UsageFault) {
    #expect(throws: fault) { try Invocation.parse(arguments) }
  }

  @Test(
    "what a verb needs is demanded",
    arguments: [
      (["show"], UsageFault.wordMissing("CODE")), (["show", "A", "B"], .wordsUnwanted),
      (["queue", "late"], .wordsUnwanted),
      (["catalogue", "import"], .wordMissing("FILE")), (["catalogue", "search"], .wordMissing("WORDS…")),
      (["move", "A"], .optionMissing("to")), (["receive"], .optionMissing("procedure")),
      (["office", "create", "--name", "x"], .optionMissing("code")),
      (["staff", "set", "--name", "x"], .wordMissing("ACCOUNT")),
    ] as [([String], UsageFault)])
  func demanded(arguments: [String], fault: UsageFault) throws {
    let invocation = try Invocation.parse(arguments)
    #expect(throws: fault) { try invocation.demand() }
  }

  @Test("any number of words for a search")
  func manyWords() throws {
    try Invocation.parse(["catalogue", "search"] + Array(repeating: "a", count: 50)).demand()
  }

  @Test(
    "whole numbers stay in their range",
    arguments: [
      ("1", 1), ("1000", 1000), ("0", nil), ("1001", nil), ("-1", nil), ("1.5", nil), ("x", nil), ("", nil),
      ("99999999999999999999", nil),
    ] as [(String, Int?)])
  func numbers(text: String, expected: Int?) throws {
    let invocation = try Invocation.parse(["queue", "--limit", text])
    if let expected {
      #expect(try invocation.number("limit", or: 7, in: 1...1000) == expected)
    } else {
      #expect(throws: UsageFault.self) { try invocation.number("limit", or: 7, in: 1...1000) }
    }
    #expect(try invocation.number("offset", or: 7, in: 1...1000) == 7)
  }
}

@Suite("The table of verbs")
struct VerbTableTests {
  @Test("names of options are unlike each other, and written alike", arguments: Verb.allCases)
  func options(verb: Verb) {
    let names = verb.allOptions.map(\.name)
    #expect(names.count == Set(names).count)
    for option in verb.allOptions {
      #expect(option.name.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D })
      #expect(!option.help.vi.isEmpty && !option.help.en.isEmpty)
    }
    #expect(!verb.help.vi.isEmpty && !verb.help.en.isEmpty)
  }

  @Test(
    "the help of every verb names all its options and words, in both languages", arguments: Verb.allCases,
    Language.allCases)
  func help(verb: Verb, language: Language) throws {
    let world = FakeWorld()
    let words = verb.rawValue.split(separator: " ").map(String.init)
    #expect(world.run(words + ["--help", "--lang", language.rawValue]) == .done)
    #expect(world.complaints.isEmpty)
    let text = world.result
    #expect(text.hasPrefix(verb.help(language)))
    for option in verb.allOptions {
      #expect(text.contains("--" + option.name))
      #expect(text.contains(option.help(language)))
    }
    for word in verb.words { #expect(text.contains(word)) }
    #expect(
      text.contains(Bilingual("* phải có", "* needed")(language))
        == verb.options.contains(where: \.isRequired))
    #expect(text.split(separator: "\n").allSatisfy { CellWidth.of(String($0)) <= 110 })
  }

  @Test("the help of the program lists every verb")
  func program() {
    let world = FakeWorld()
    world.run("--help")
    for verb in Verb.allCases where verb != .counter {
      #expect(world.result.contains("  motcua \(verb.rawValue)"))
      #expect(world.result.contains(verb.help.vi))
    }
  }

  @Test("the version names the libraries below")
  func version() {
    let world = FakeWorld()
    #expect(world.run("--version") == .done)
    #expect(world.result.hasPrefix("motcua \(CommandLineProgram.version) (SQLite 3."))
  }
}

@Suite("Wrong command lines")
struct UsageTests {
  @Test(
    "they end with 64, say why, and write nothing to standard output",
    arguments: [
      (["frob"], "Không có lệnh «frob». Xem: motcua --help"),
      (["queue", "--nope"], "Không có tùy chọn «--nope» ở lệnh này. Xem --help."),
      (["queue", "--view"], "Tùy chọn «--view» cần một giá trị."),
      (["queue", "--json=1"], "Tùy chọn «--json» không nhận giá trị."),
      (["queue", "--json", "--json"], "Tùy chọn «--json» chỉ ghi một lần."),
      (["show"], "Thiếu «CODE». Xem --help."),
      (["show", "a", "b"], "Thừa đối số. Xem --help."),
      (["move", "a"], "Thiếu «--to». Xem --help."),
      (["queue", "--limit", "x"], "Giá trị của «--limit»: số nguyên từ 1 đến 2000000."),
      (
        ["queue", "--view", "x"],
        "Giá trị của «--view»: processing|today|nearDue|late|supplement|toReturn|all."
      ),
      (["queue", "--lang", "fr"], "Giá trị của «--lang»: vi hoặc en."),
      (["due"], "Cần đúng một trong: --limit, --procedure. Xem --help."),
      (["due", "--limit", "3 ngày"], "Thiếu «--received». Xem --help."),
      (
        ["due", "--limit", "3 ngày", "--received", "hôm qua"],
        "Giá trị của «--received»: thời điểm như 2026-11-20T15:30."
      ),
      (["receipt", "a", "--store", "/x"], "Cần đúng một trong: --output, --text, --print. Xem --help."),
      (
        ["receipt", "a", "--text", "--output", "b"],
        "Cần đúng một trong: --output, --text, --print. Xem --help."
      ),
      (
        ["office", "create", "--name", "x", "--code", "h15", "--store", "/x"],
        "Giá trị của «--code»: chữ in hoa, chữ số và dấu chấm, ví dụ 000.00.00.H15."
      ),
      (
        ["office", "create", "--name", " ", "--code", "H15", "--store", "/x"],
        "Giá trị của «--name»: để trống."
      ),
      (["office", "create", "--name", "x", "--code", "H15"], "Thiếu «--store». Xem --help."),
      (
        ["staff", "set", "hà", "--name", "x", "--role", "officer"],
        "Giá trị của «ACCOUNT»: tên tài khoản của máy."
      ),
      (
        ["staff", "set", "ha", "--name", "x", "--role", "boss"],
        "Giá trị của «--role»: reception|officer|supervisor|trainee|administrator."
      ),
      (["practice", "--store", "/x", "--at", "x"], "Giá trị của «--at»: thời điểm như 2026-11-20T15:30."),
    ] as [([String], String)])
  func said(arguments: [String], text: String) {
    let world = FakeWorld()
    #expect(world.run(arguments) == .usage)
    #expect(world.complaint == text)
    #expect(world.out.isEmpty)
  }

  @Test("arguments with other signs than commands have are not repeated")
  func hostile() {
    let world = FakeWorld()
    world.run("a\u{1B}[31m\u{202E}" + String(repeating: "x", count: 500))
    #expect(world.complaint == "Không có lệnh «…». Xem: motcua --help")
    world.run(String(repeating: "x", count: 500))
    #expect(world.complaint.count < 60)
  }

  @Test("the language is that of the option, then of the environment, then Vietnamese")
  func language() {
    let world = FakeWorld()
    world.environment["MOTCUA_LANG"] = "en"
    world.run("frob")
    #expect(world.complaint == "There is no command \"frob\". See: motcua --help")
    world.run("show", "--lang", "vi")
    #expect(world.complaint == "Thiếu «CODE». Xem --help.")
    world.environment["MOTCUA_LANG"] = "xx"
    #expect(world.run("queue") == .usage)
    #expect(world.complaint == "Giá trị của «--lang»: vi hoặc en.")
  }
}

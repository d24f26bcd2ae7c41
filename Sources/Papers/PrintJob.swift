public import Vietnamese

/// One file to be printed, as an order for CUPS. Nothing is started here.
public struct PrintJob: Equatable, Sendable {
  /// The printer's queue.
  public let queue: String
  /// The title of the job: the dossier code and nothing else, since titles stay in the logs of the
  /// print server and are seen by everybody who asks for the queue.
  public let code: String
  /// The PDF.
  public let file: String

  /// Makes an order.
  ///
  /// - Throws: `PrintFault` for a queue, a code or a file that `lp` would not take as such.
  public init(queue: String, code: String, file: String) throws(PrintFault) {
    guard Self.isQueue(queue) else { throw .queue }
    guard Self.isTitle(code) else { throw .code }
    guard !file.isEmpty, !file.utf8.contains(0) else { throw .file }
    self.queue = queue
    self.code = code
    self.file = file
  }

  /// The program and its arguments, to be started as they are, never through a shell.
  public var arguments: [String] { ["lp", "-d", queue, "-t", code, "--", file] }

  /// CUPS allows 127 printable ASCII signs without blank, `/`, `#`; a leading `-` would be an option.
  static func isQueue(_ name: String) -> Bool {
    (1...127).contains(name.utf8.count) && name.utf8.first != UInt8(ascii: "-")
      && name.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"/#?'\"\\".utf8.contains($0) }
  }

  /// A dossier code: letters, digits, points and hyphens, which no name of a person fits into.
  static func isTitle(_ code: String) -> Bool {
    let letters = code.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || ".-_/".utf8.contains(byte)
    }
    return (1...100).contains(code.utf8.count) && letters && code.utf8.first != UInt8(ascii: "-")
      && code.utf8.contains { (0x30...0x39).contains($0) }
  }
}

/// Why a print order cannot be given.
public enum PrintFault: Error, Equatable, Sendable {
  /// The name of the queue is not one that CUPS knows.
  case queue
  /// The title is not a dossier code.
  case code
  /// There is no file.
  case file

  /// What is wrong and what to do.
  public var text: Bilingual {
    switch self {
    case .queue:
      Bilingual(
        "tên máy in không hợp lệ, vui lòng chọn lại máy in",
        "the printer's name is not valid; please choose the printer again")
    case .code:
      Bilingual(
        "lệnh in phải mang mã hồ sơ làm tiêu đề, chưa gửi gì đến máy in",
        "the print order must have the dossier code as its title; nothing was sent to the printer")
    case .file: Bilingual("chưa có tệp để in", "there is no file to print")
    }
  }
}

/// The order to the press: a document on standard input, a new PDF in a file.
public struct PressJob: Equatable, Sendable {
  /// Where the press is installed.
  public var program: String
  /// The file to make; it must not be there yet.
  public var output: String
  /// The language of its messages.
  public var language: Language

  /// Makes an order.
  public init(program: String, output: String, language: Language = .vietnamese) {
    self.program = program
    self.output = output
    self.language = language
  }

  /// The program and its arguments.
  public var arguments: [String] { [program, "--output=\(output)", "--lang=\(language.rawValue)"] }
}

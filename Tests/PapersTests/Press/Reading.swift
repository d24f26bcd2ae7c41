import Testing

/// A PDF read back with the programs that a reader or a scanner would use.
enum Reading {
  static let hasPoppler =
    Program.named("pdftotext") != nil && Program.named("pdftoppm") != nil && Program.named("pdfinfo") != nil
  static let hasZbar = Program.named("zbarimg") != nil

  private static func read(_ pdf: [UInt8], with name: String, _ arguments: [String]) throws -> String {
    let program = try #require(Program.named(name))
    return try Folder.with { folder in
      try folder.write(pdf, to: "a.pdf")
      let outcome = try program.run(arguments.map { $0 == "PDF" ? folder.path + "/a.pdf" : $0 })
      try #require(outcome.status == 0, "\(name): \(outcome.errors)")
      return outcome.text
    }
  }

  /// The text of each page, line by line as it stands.
  static func pages(_ pdf: [UInt8]) throws -> [String] {
    let text = try read(pdf, with: "pdftotext", ["-enc", "UTF-8", "-layout", "PDF", "-"])
    return text.split(separator: "\u{C}", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  static func information(_ pdf: [UInt8]) throws -> String { try read(pdf, with: "pdfinfo", ["PDF"]) }

  static func fonts(_ pdf: [UInt8]) throws -> [String] {
    try read(pdf, with: "pdffonts", ["PDF"]).split(separator: "\n").dropFirst(2).map(String.init)
  }

  /// One word and its place on the page, in points from the upper left corner.
  struct Word {
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double
    let text: String
  }

  /// The words of each page.
  static func words(_ pdf: [UInt8]) throws -> [[Word]] {
    let text = try read(pdf, with: "pdftotext", ["-bbox", "PDF", "-"])
    var pages: [[Word]] = []
    for line in text.split(separator: "\n") {
      if line.contains("<page ") { pages.append([]) }
      guard line.contains("<word ") else { continue }
      let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
      let numbers = [1, 3, 5, 7].compactMap { Double(parts[$0]) }
      try #require(numbers.count == 4)
      pages[pages.count - 1].append(
        Word(
          left: numbers[0], top: numbers[1], right: numbers[2], bottom: numbers[3],
          text: String(parts[8].dropFirst()).replacing("</word>", with: ""))
      )
    }
    return pages
  }

  /// A page as a grey picture: its width and its dots, 0 black to 255 white.
  static func picture(_ pdf: [UInt8], page: Int, dotsPerInch: Int) throws -> (width: Int, dots: [UInt8]) {
    let program = try #require(Program.named("pdftoppm"))
    let file = try Folder.with { folder in
      try folder.write(pdf, to: "a.pdf")
      let outcome = try program.run([
        "-gray", "-r", "\(dotsPerInch)", "-f", "\(page)", "-l", "\(page)", folder.path + "/a.pdf",
      ])
      return outcome.output
    }
    // P5, width and height, greatest value, then the dots.
    var fields: [String] = []
    var at = 0
    while fields.count < 4 {
      let end = try #require(file[at...].firstIndex { $0 == 0x20 || $0 == 0x0A })
      fields.append(String(decoding: file[at..<end], as: UTF8.self))
      at = end + 1
    }
    let width = try #require(Int(fields[1]))
    return (width, Array(file[at...]))
  }

  /// What a scanner reads on a page.
  static func codes(_ pdf: [UInt8], page: Int) throws -> [String] {
    let draw = try #require(Program.named("pdftoppm"))
    let scan = try #require(Program.named("zbarimg"))
    return try Folder.with { folder in
      try folder.write(pdf, to: "a.pdf")
      let name = folder.path + "/page"
      let drawn = try draw.run([
        "-png", "-singlefile", "-r", "150", "-f", "\(page)", "-l", "\(page)", folder.path + "/a.pdf", name,
      ])
      try #require(drawn.status == 0)
      let scanned = try scan.run(["--raw", "--quiet", "-Sdisable", "-Sqrcode.enable", name + ".png"])
      return scanned.text.split(separator: "\n").map(String.init)
    }
  }
}

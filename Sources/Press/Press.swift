import CPango
import Glibc
import Pages
import Vietnamese

/// The whole of the program: one document in, one PDF out.
enum Press {
  static func run(_ arguments: [String]) -> PressExit {
    let messages = QuietLibraries.begin()
    var language: Language?
    do throws(Complaint) {
      let invocation = try Invocation(arguments)
      language = invocation.language
      switch invocation.task {
      case .help: try StandardStreams.write(Array(Invocation.help(language ?? .vietnamese).utf8), to: 1)
      case .check: try Typeface().check()
      case .print(let output): try print(to: output)
      }
      return .done
    } catch {
      messages.write(error.line(language))
      return error.exit
    }
  }

  private static func print(to output: String?) throws(Complaint) {
    let document = try read(try StandardStreams.readAll(0, limit: Document.pipeLimit))
    let typeface = try Typeface()
    try typeface.check()
    let pages = try Sheets(document, typeface: typeface)
    // Nothing goes out before the last page is drawn, so nobody ever sees half a paper.
    let pdf = try PDF.draw(pages, of: document, typeface: typeface)
    if let output {
      try OutputFile.create(output, holding: pdf)
    } else {
      try StandardStreams.write(pdf, to: 1)
    }
  }

  private static func read(_ bytes: [UInt8]) throws(Complaint) -> Document {
    do throws(DocumentFault) {
      let document = try Document(json: bytes)
      try document.check()
      return document
    } catch {
      throw Complaint(.badDocument, error.text)
    }
  }
}

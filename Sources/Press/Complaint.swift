import Pages
import Vietnamese

/// Why no PDF was made: the exit status and a sentence that holds nothing of the document's text.
struct Complaint: Error {
  let exit: PressExit
  let text: Bilingual

  init(_ exit: PressExit, _ text: Bilingual) {
    self.exit = exit
    self.text = text
  }

  /// A failed system call, with the number that the system gave.
  init(_ exit: PressExit, errno number: Int32, _ text: Bilingual) {
    self.init(exit, Bilingual("\(text.vi) (errno \(number))", "\(text.en) (errno \(number))"))
  }

  /// The line on standard error: in one language when it was asked for, else in both.
  func line(_ language: Language?) -> String {
    guard let language else { return "motcua-press: \(text.vi) / \(text.en)\n" }
    return "motcua-press: \(text(language))\n"
  }
}

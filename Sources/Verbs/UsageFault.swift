import Dossiers
import Vietnamese

/// Why a command line is not understood.
enum UsageFault: Error, Equatable {
  case unknownVerb(String)
  case unknownOption(String)
  case valueMissing(String)
  case valueUnwanted(String)
  case twice(String)
  case optionMissing(String)
  case oneOf([String])
  case wordMissing(String)
  case wordsUnwanted
  case valueWrong(String, Bilingual)

  var text: Bilingual {
    switch self {
    case .unknownVerb(let word):
      Bilingual(
        "Không có lệnh «\(shown(word))». Xem: motcua --help",
        "There is no command \"\(shown(word))\". See: motcua --help")
    case .unknownOption(let name):
      Bilingual(
        "Không có tùy chọn «\(shown(name))» ở lệnh này. Xem --help.",
        "This command has no option \"\(shown(name))\". See --help.")
    case .valueMissing(let name):
      Bilingual("Tùy chọn «--\(name)» cần một giá trị.", "The option \"--\(name)\" needs a value.")
    case .valueUnwanted(let name):
      Bilingual("Tùy chọn «--\(name)» không nhận giá trị.", "The option \"--\(name)\" takes no value.")
    case .twice(let name):
      Bilingual("Tùy chọn «--\(name)» chỉ ghi một lần.", "The option \"--\(name)\" is given once only.")
    case .optionMissing(let name):
      Bilingual("Thiếu «--\(name)». Xem --help.", "\"--\(name)\" is missing. See --help.")
    case .oneOf(let names):
      Bilingual(
        "Cần đúng một trong: \(names.map { "--\($0)" }.joined(separator: ", ")). Xem --help.",
        "Exactly one of these is needed: \(names.map { "--\($0)" }.joined(separator: ", ")). See --help.")
    case .wordMissing(let name):
      Bilingual("Thiếu «\(name)». Xem --help.", "\"\(name)\" is missing. See --help.")
    case .wordsUnwanted: Bilingual("Thừa đối số. Xem --help.", "Too many arguments. See --help.")
    case .valueWrong(let name, let why):
      Bilingual("Giá trị của «\(name)»: \(why.vi).", "The value of \"\(name)\": \(why.en).")
    }
  }

  /// What was typed, where it is made of the letters of commands and options; a citizen's name is not.
  private func shown(_ text: String) -> String {
    let isWord =
      text.utf8.count <= 60
      && text.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x20
      }
    return isWord ? Masking.maskedNumbers(in: text) : "…"
  }
}

import Digest
public import Dossiers
import Glibc
import Pages
import Papers
import Register
public import Vietnamese

/// Why no receipt came out.
public enum ReceiptFault: Error, Sendable, Equatable {
  /// The press is not installed beside the program.
  case noPress
  /// The press refused; its own words follow.
  case pressRefused(String, status: Int32)
  /// The folder cannot be made or written.
  case folderUnusable(String)
  /// A file of that name is there already.
  case fileExists(String)
  /// The printer's queue took nothing; its own words follow.
  case printerRefused(String)
  /// The page cannot be made of these facts.
  case notMade
  /// The file cannot be made in the office's folder.
  case file(OfficeFileFault)

  /// What happened, what was kept, what to do.
  public var text: Bilingual {
    switch self {
    case .noPress:
      Bilingual(
        "Không tìm thấy chương trình in «motcua-press» cạnh chương trình này. Hồ sơ vẫn còn trong sổ; vui lòng báo người quản trị.",
        "The program \"motcua-press\" is not beside this one. The dossier is kept in the book; please tell the administrator."
      )
    case .pressRefused(let words, _):
      Bilingual(
        "Không lập được giấy: \(words) Hồ sơ vẫn còn trong sổ.",
        "The receipt was not made: \(words) The dossier is kept in the book.")
    case .folderUnusable(let folder):
      Bilingual(
        "Không ghi được vào «\(folder)». Hồ sơ vẫn còn trong sổ; vui lòng chọn chỗ khác.",
        "Nothing can be written into \"\(folder)\". The dossier is kept in the book; please choose another place."
      )
    case .fileExists(let file):
      Bilingual(
        "Đã có tệp «\(file)»; giữ nguyên tệp đó. Vui lòng chọn tên khác.",
        "There is a file \"\(file)\" already; it is kept as it is. Please choose another name.")
    case .printerRefused(let words):
      Bilingual(
        "Máy in chưa nhận: \(words) Giấy đã lập xong; có thể in lại bằng F6.",
        "The printer took nothing: \(words) The receipt is made; print it again with F6.")
    case .notMade:
      Bilingual(
        "Không lập được trang giấy. Hồ sơ vẫn còn trong sổ.",
        "The page could not be made. The dossier is kept in the book.")
    case .file(let fault): fault.text
    }
  }
}

/// Makes receipts of dossiers: as text, as a file, on the printer.
public struct ReceiptDesk: Sendable {
  /// The office on the paper.
  public let office: Office
  /// The calendar, which says whether a date is certain.
  public let life: Life
  /// The language of messages; the paper itself is Vietnamese.
  public let language: Language

  /// A desk for receipts.
  public init(office: Office, life: Life, language: Language) {
    self.office = office
    self.life = life
    self.language = language
  }

  /// The receipt as plain text.
  public func text(of dossier: Dossier, _ mark: HistoryMark?) -> String {
    receipt(of: dossier, mark).text()
  }

  private func receipt(of dossier: Dossier, _ mark: HistoryMark?) -> Receipt {
    Receipt(of: dossier, office: office, isDueProjected: life.isFirstDueProjected(of: dossier), mark: mark)
  }

  /// Makes the PDF as a new file.
  ///
  /// - Throws: `ReceiptFault`; there is no file then.
  public func make(_ dossier: Dossier, _ mark: HistoryMark?, file: String) throws(ReceiptFault) {
    guard let press = Self.press else { throw .noPress }
    guard let json = try? receipt(of: dossier, mark).pages.json() else { throw .notMade }
    guard access(file, F_OK) != 0 else { throw .fileExists(file) }
    let job = PressJob(program: press, output: file, language: language)
    guard let result = ChildProcess.run(job.arguments, input: json) else { throw .noPress }
    try check(result)
  }

  /// Makes the PDF in the office's own folder of papers; an earlier one of the same dossier gives
  /// way, and is the same byte for byte unless the dossier changed. Gives its path and its digest.
  ///
  /// The press writes into a descriptor that was opened beneath the office's folder, so neither a link in
  /// the place of the folder nor one with the paper's name leads it anywhere else.
  public func makeInOffice(
    _ dossier: Dossier, _ mark: HistoryMark?, folder: String
  ) throws(ReceiptFault) -> (file: String, digest: String) {
    guard let press = Self.press else { throw .noPress }
    guard let json = try? receipt(of: dossier, mark).pages.json() else { throw .notMade }
    do {
      let paper = try OfficeFile(in: OfficeFile.papers, of: folder)
      let job = [press, "--lang=\(language.rawValue)"]
      guard let result = ChildProcess.run(job, input: json, output: paper.descriptor) else {
        throw ReceiptFault.noPress
      }
      try check(result)
      try paper.sync()
      let digest = SHA256.hash(paper.content()).hex
      return (try paper.keep(replacing: dossier.code + ".pdf"), digest)
    } catch let fault as OfficeFileFault {
      throw ReceiptFault.file(fault)
    } catch let fault as ReceiptFault {
      throw fault
    } catch {
      throw ReceiptFault.notMade
    }
  }

  private func check(_ result: ChildProcess.Result) throws(ReceiptFault) {
    guard result.status == 0 else {
      let words = PlainText.shown(result.complaint.split(separator: "\n").joined(separator: " "))
      throw .pressRefused(words.clipped(to: 300), status: result.status)
    }
  }

  /// Sends a file to a printer's queue. The title is the code alone: titles are seen in the print
  /// server's logs.
  public func send(_ file: String, code: String, queue: String) throws(ReceiptFault) {
    let job: PrintJob
    do {
      job = try PrintJob(queue: queue, code: code, file: file)
    } catch {
      throw .printerRefused(error.text(language) + ".")
    }
    guard let result = ChildProcess.run(job.arguments) else {
      throw .printerRefused(
        Bilingual(
          "máy này chưa cài lệnh lp (gói cups-client).",
          "the command lp is not installed (package cups-client).")(language))
    }
    guard result.status == 0 else {
      let words = PlainText.shown(result.complaint.split(separator: "\n").joined(separator: " ")).clipped(
        to: 200)
      throw .printerRefused("lp: \(result.status) \(words)".trimmedEnd + ".")
    }
  }

  /// SHA-256 of bytes, as hexadecimal digits.
  public static func digest(ofBytes bytes: [UInt8]) -> String { SHA256.hash(bytes).hex }

  /// SHA-256 of a file, as hexadecimal digits; the empty text where it cannot be read.
  public static func digest(of file: String) -> String {
    let descriptor = open(file, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes.append(contentsOf: buffer.prefix(count))
    }
    return SHA256.hash(bytes).hex
  }

  /// Where the press is: beside this program, or in the system's folder for internal programs.
  static let press: String? = {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let own = count > 0 ? String(decoding: buffer.prefix(count), as: UTF8.self) : ""
    let folder = own.lastIndex(of: "/").map { String(own[..<$0]) } ?? ""
    return [folder + "/motcua-press", "/usr/lib/motcua/motcua-press"].first { access($0, X_OK) == 0 }
  }()
}

extension String {
  /// The text without blanks and points at its end.
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == " " || text.last == "." { text.removeLast() }
    return text
  }
}

public import Vietnamese

/// Why a file cannot be taken as a catalogue. Nothing of it is imported.
///
/// The border: a *fault* says that the file is not what it claims to be (damaged, forged, cut off, of
/// another kind), so none of it can be trusted. A record that is written properly but cannot serve a
/// counter is only refused (`RecordRefusal`), and the others go on.
public struct CatalogueFault: Error, Sendable, Equatable {
  /// What is wrong with a line or the file.
  public enum Reason: Error, Sendable, Equatable {
    /// The file holds no record.
    case empty
    /// The file is larger than any catalogue. Unit: bytes.
    case fileTooLarge(limit: Int)
    /// More records than any catalogue has.
    case tooManyRecords(limit: Int)
    /// The line is longer than any record. Unit: bytes.
    case lineTooLong(limit: Int)
    /// The bytes are not UTF-8.
    case notUTF8
    /// The line is not JSON.
    case notJSON
    /// The line is JSON, but no object.
    case notAnObject
    /// A key holds another kind of value than it must.
    case wrongValue(key: String)
    /// There is no code.
    case codeMissing
    /// The code has not the shape `1.004873`.
    case codeInvalid
    /// The code stood in an earlier line.
    case codeTwice(firstLine: Int)
    /// A text holds signs that have no place there, or is absurdly long.
    case unsafeText(key: String, TextFault)
    /// A list is longer than any record's.
    case listTooLong(key: String, limit: Int)
  }

  /// The file's name, as given by the caller.
  public var fileName: String
  /// The line, from 1; `nil` where the whole file is meant.
  public var line: Int?
  /// What is wrong.
  public var reason: Reason

  /// Makes a fault.
  public init(fileName: String, line: Int?, reason: Reason) {
    self.fileName = fileName
    self.line = line
    self.reason = reason
  }

  /// What happened, and that nothing was changed.
  public var text: Bilingual {
    let shown = PlainText.shown(fileName)
    let place =
      line.map { Bilingual("\(shown), dòng \($0)", "\(shown), line \($0)") } ?? Bilingual(shown, shown)
    let cause = reason.text
    return Bilingual(
      "\(place.vi): \(cause.vi). Danh mục đang dùng giữ nguyên, chưa nhập gì. Vui lòng kiểm tra lại tệp.",
      "\(place.en): \(cause.en). The catalogue in use is unchanged and nothing was imported. Please check the file."
    )
  }
}

extension CatalogueFault.Reason {
  /// What is wrong, without the place.
  public var text: Bilingual {
    switch self {
    case .empty: Bilingual("tệp không có thủ tục nào", "the file holds no procedure")
    case .fileTooLarge(let limit):
      Bilingual("tệp lớn hơn \(limit / 1_048_576) MB", "the file is larger than \(limit / 1_048_576) MB")
    case .tooManyRecords(let limit):
      Bilingual("tệp có hơn \(limit) thủ tục", "the file holds more than \(limit) procedures")
    case .lineTooLong(let limit):
      Bilingual("dòng dài hơn \(limit / 1024) kB", "the line is longer than \(limit / 1024) kB")
    case .notUTF8: Bilingual("không phải chữ UTF-8", "the text is not UTF-8")
    case .notJSON: Bilingual("không phải JSON", "this is not JSON")
    case .notAnObject: Bilingual("không phải một đối tượng JSON", "this is not a JSON object")
    case .wrongValue(let key):
      Bilingual("giá trị của «\(key)» sai kiểu", "the value of “\(key)” is of a wrong kind")
    case .codeMissing: Bilingual("thiếu mã thủ tục", "the code of the procedure is missing")
    case .codeInvalid:
      Bilingual("mã thủ tục không đúng dạng 1.004873", "the code has not the shape 1.004873")
    case .codeTwice(let firstLine):
      Bilingual("mã thủ tục đã có ở dòng \(firstLine)", "the code stood in line \(firstLine) already")
    case .unsafeText(let key, let fault):
      Bilingual("«\(key)» \(fault.text.vi)", "“\(key)” \(fault.text.en)")
    case .listTooLong(let key, let limit):
      Bilingual("«\(key)» có hơn \(limit) mục", "“\(key)” has more than \(limit) items")
    }
  }
}

/// Why one record cannot be used although it is written properly. The others go on.
public enum RecordRefusal: Error, Sendable, Equatable {
  /// The name is empty.
  case nameEmpty
  /// There is no case, so nothing could be received under it.
  case caseMissing
  /// Several cases, and two of them cannot be told apart by name.
  case casesAlike
  /// A limit that cannot be counted.
  case limitImpossible(DueReason)
  /// A unit, channel, start or level that this program does not know.
  case unknownWord(key: String)
  /// Fewer than none or more than 999 of a paper.
  case paperCount

  /// Why a limit cannot be counted.
  public enum DueReason: Sendable, Equatable {
    /// Nought, negative or without a number.
    case notPositive
    /// Longer than any in law.
    case tooLong
    /// A fraction that its unit does not have.
    case fraction
    /// A time of the day that cannot be read.
    case cutoff
  }

  /// The reason.
  public var text: Bilingual {
    switch self {
    case .nameEmpty: Bilingual("thiếu tên thủ tục", "the name is missing")
    case .caseMissing: Bilingual("không có trường hợp nào", "there is no case")
    case .casesAlike:
      Bilingual("các trường hợp không phân biệt được bằng tên", "the cases cannot be told apart by name")
    case .limitImpossible(.notPositive): Bilingual("thời hạn phải lớn hơn 0", "the limit must be more than 0")
    case .limitImpossible(.tooLong): Bilingual("thời hạn dài quá mức", "the limit is too long")
    case .limitImpossible(.fraction):
      Bilingual("thời hạn lẻ không tính được", "the limit is a fraction that cannot be counted")
    case .limitImpossible(.cutoff): Bilingual("giờ chốt không đọc được", "the cut-off cannot be read")
    case .unknownWord(let key):
      Bilingual(
        "«\(key)» có giá trị mà chương trình không biết", "“\(key)” has a value that is not known here")
    case .paperCount: Bilingual("số bản giấy tờ không hợp lệ", "the count of a paper is not valid")
    }
  }
}

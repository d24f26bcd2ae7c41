internal import Dossiers
internal import FoundationEssentials

/// Reads a published catalogue: JSON Lines, each line either a record of the national portal or one in our
/// own shape (with the key `cases`). Pure: bytes in, values out.
public enum CatalogueReader {
  /// Procedures at most. The whole national catalogue has 6,701.
  public static let recordLimit = 20_000
  /// Items of one list at most. The longest real one has 111 papers.
  static let listLimit = 500

  /// What became of each line.
  ///
  /// - Parameters:
  ///   - bytes: The file, UTF-8.
  ///   - fileName: Its name, for the fault.
  /// - Throws: `CatalogueFault` where the file is not what it claims to be; then nothing of it holds.
  public static func read(_ bytes: [UInt8], fileName: String) throws(CatalogueFault) -> [ReadProcedure] {
    if bytes.count > CatalogueLines.fileLimit {
      throw CatalogueFault(
        fileName: fileName, line: nil, reason: .fileTooLarge(limit: CatalogueLines.fileLimit))
    }
    let lines = CatalogueLines.split(bytes)
    if lines.isEmpty { throw CatalogueFault(fileName: fileName, line: nil, reason: .empty) }
    if lines.count > recordLimit {
      throw CatalogueFault(fileName: fileName, line: nil, reason: .tooManyRecords(limit: recordLimit))
    }
    let decoder = JSONDecoder()
    var firstLines: [String: Int] = [:]
    firstLines.reserveCapacity(lines.count)
    var read: [ReadProcedure] = []
    read.reserveCapacity(lines.count)
    for line in lines {
      do throws(CatalogueFault.Reason) {
        let record = try decode(bytes[line.range], decoder)
        let code = try checkedCode(record, line: line.number, &firstLines)
        read.append(try outcome(record, code: code, line: line.number))
      } catch {
        throw CatalogueFault(fileName: fileName, line: line.number, reason: error)
      }
    }
    return read
  }

  private static func decode(_ bytes: ArraySlice<UInt8>, _ decoder: JSONDecoder) throws(CatalogueFault.Reason)
    -> CatalogueRecord
  {
    if bytes.count > CatalogueLines.lineLimit { throw .lineTooLong(limit: CatalogueLines.lineLimit) }
    // The decoder would take UTF-16 and broken UTF-8 as it likes.
    guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else { throw .notUTF8 }
    if bytes.first(where: { $0 != 0x20 && $0 != 0x09 }) != UInt8(ascii: "{") {
      let isJSON = (try? decoder.decode(AnyJSON.self, from: Data(bytes))) != nil
      throw isJSON ? .notAnObject : .notJSON
    }
    do {
      return try decoder.decode(CatalogueRecord.self, from: Data(bytes))
    } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
      DecodingError.keyNotFound(_, let context)
    {
      throw .wrongValue(key: key(of: context))
    } catch DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty {
      throw .wrongValue(key: key(of: context))
    } catch {
      throw .notJSON
    }
  }

  private static func key(of context: DecodingError.Context) -> String {
    // Only our own key names come here, never text of the file.
    context.codingPath.filter { $0.intValue == nil }.map(\.stringValue).joined(separator: ".")
  }

  private static func checkedCode(_ record: CatalogueRecord, line: Int, _ firstLines: inout [String: Int])
    throws(CatalogueFault.Reason) -> String
  {
    guard let code = record.code, !code.isEmpty else { throw .codeMissing }
    guard Procedure.isCode(code) else { throw .codeInvalid }
    if let first = firstLines.updateValue(line, forKey: code) { throw .codeTwice(firstLine: first) }
    return code
  }

  private static func outcome(_ record: CatalogueRecord, code: String, line: Int)
    throws(CatalogueFault.Reason) -> ReadProcedure
  {
    do throws(RecordFault) {
      switch record {
      case .portal(let portal):
        try checkLists([("components", portal.components?.count), ("legalBasis", portal.legalBasis?.count)])
        return .usable(try PortalReading.usable(portal, code: code, line: line))
      case .own(let own):
        try checkLists([
          ("cases", own.cases?.count), ("papers", own.papers?.count), ("basis", own.basis?.count),
        ])
        return .usable(try OwnReading.usable(own, code: code, line: line))
      }
    } catch {
      switch error {
      case .fault(let reason): throw reason
      case .refused(let reason, let name):
        return .refused(RefusedRecord(line: line, code: code, name: name, reason: reason))
      }
    }
  }

  private static func checkLists(_ lists: [(String, Int?)]) throws(RecordFault) {
    for (key, count) in lists {
      if let count, count > listLimit { throw .fault(.listTooLong(key: key, limit: listLimit)) }
    }
  }
}

/// Any JSON value, to tell a value of another kind from what is no JSON at all.
private struct AnyJSON: Decodable {
  init(from decoder: any Decoder) throws {
    _ = try? decoder.singleValueContainer()
  }
}

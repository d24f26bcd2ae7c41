internal import FoundationEssentials

/// The pipe to the press: one document as JSON, keys in order, so that the same document is the
/// same bytes.
extension Document {
  /// The most bytes that the press reads: some hundred pages.
  public static let pipeLimit = 8 << 20

  /// The document as JSON in UTF-8.
  ///
  /// - Throws: `DocumentFault.unwritable` for numbers that are not finite.
  public func json() throws(DocumentFault) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return [UInt8](try encoder.encode(self))
    } catch {
      throw .unwritable
    }
  }

  /// Reads a document from JSON in UTF-8. It is not checked yet: see `check()`.
  ///
  /// - Throws: `DocumentFault.tooLong` or `.unreadable`.
  public init(json bytes: [UInt8]) throws(DocumentFault) {
    if bytes.count > Self.pipeLimit { throw .tooLong(limit: Self.pipeLimit) }
    do {
      self = try JSONDecoder().decode(Document.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw .unreadable(at: error.place)
    } catch {
      throw .unreadable(at: "")
    }
  }
}

extension DecodingError {
  /// Where in the structure reading failed: keys and numbers only, never a value.
  fileprivate var place: String {
    let path: [any CodingKey] =
      switch self {
      case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
        context.codingPath
      case .keyNotFound(let key, let context): context.codingPath + [key]
      @unknown default: []
      }
    return path.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
  }
}

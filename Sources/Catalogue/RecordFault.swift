internal import Vietnamese

/// What stops one record while it is read: either the whole file or only the record.
enum RecordFault: Error {
  /// The file cannot be trusted.
  case fault(CatalogueFault.Reason)
  /// Only this record cannot be used.
  case refused(RecordRefusal, name: String)

  /// A name that is shown in lists, searched and printed.
  static func name(_ key: String, _ raw: String?) throws(RecordFault) -> String {
    guard let raw else { return "" }
    do { return try CatalogueText.name(raw) } catch { throw .fault(.unsafeText(key: key, error)) }
  }

  /// A text that is only read.
  static func text(_ key: String, _ raw: String?) throws(RecordFault) -> String {
    guard let raw else { return "" }
    do { return try CatalogueText.text(raw) } catch { throw .fault(.unsafeText(key: key, error)) }
  }
}

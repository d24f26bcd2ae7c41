import FoundationEssentials

/// A value of JSON, for results that machines read. Names come out sorted.
enum JSON: Encodable {
  case text(String)
  case number(Int)
  case truth(Bool)
  case none
  case list([JSON])
  case object([String: JSON])

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .truth(let truth): try container.encode(truth)
    case .none: try container.encodeNil()
    case .list(let list): try container.encode(list)
    case .object(let object): try container.encode(object)
    }
  }

  init(_ text: String?) { self = text.map(JSON.text) ?? .none }

  /// The value on one line.
  var written: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else { return "null" }
    return String(decoding: data, as: UTF8.self)
  }
}

import FoundationEssentials
import Vietnamese

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

  /// The value on one line. The encoder escapes what JSON must; what steers a terminal, turns text or
  /// hides is escaped too, so that the text is exact and harmless.
  var written: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else { return "null" }
    return PlainText.escaped(json: String(decoding: data, as: UTF8.self))
  }
}

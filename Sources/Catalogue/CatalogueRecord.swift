internal import FoundationEssentials

/// One line of a catalogue, in the shape that its keys show.
enum CatalogueRecord: Decodable {
  /// A record of the national portal.
  case portal(PortalRecord)
  /// A record in our own shape: it has the key `cases`.
  case own(OwnRecord)

  private enum Key: String, CodingKey {
    case cases
  }

  init(from decoder: any Decoder) throws {
    let keys = try decoder.container(keyedBy: Key.self)
    self =
      keys.contains(.cases) ? .own(try OwnRecord(from: decoder)) : .portal(try PortalRecord(from: decoder))
  }

  /// The code, as it stands in the line.
  var code: String? {
    switch self {
    case .portal(let record): record.code
    case .own(let record): record.code
    }
  }
}

/// A record of the portal: only what is used.
struct PortalRecord: Decodable {
  struct Limit: Decodable {
    var value: Double?
    var unit: String?
  }

  struct Component: Decodable {
    var name: String?
    var originals: Int?
    var copies: Int?
    var group: String?
    var note: Bool?
  }

  struct Decision: Decodable {
    var number: String?
  }

  struct Variant: Decodable {
    var timeLimitText: String?
    var locality: String?
  }

  var code: String?
  var name: String?
  var field: String?
  var level: String?
  var agency: String?
  var timeLimitText: String?
  var timeLimit: Limit?
  var feeText: String?
  var components: [Component]?
  var legalBasis: [String]?
  var decision: Decision?
  var onlineLevel: String?
  var source: String?
  var sourceDate: String?
  var group: String?
  var promulgator: String?
  var timeLimitFrom: String?
  var portalSteps: String?
  var locality: String?
  var timeLimitNote: String?
  var variants: [Variant]?
}

/// A record in our own shape.
struct OwnRecord: Decodable {
  struct Limit: Decodable {
    var value: Double?
    var unit: String?
    var cutoff: String?
    var onlyIfUnsettled: Bool?
  }

  struct Question: Decodable {
    var vi: String?
    var en: String?
  }

  struct Case: Decodable {
    var name: String?
    var limit: Limit?
    var question: Question?
    var verification: Limit?
    var difficultArea: Limit?
    var channels: [String: Limit]?
    var start: String?
    var startEvent: String?
  }

  struct Paper: Decodable {
    var name: String?
    var originals: Int?
    var copies: Int?
    var required: Bool?
    var `case`: String?
  }

  var code: String?
  var name: String?
  var field: String?
  var agency: String?
  var cases: [Case]?
  var limitText: String?
  var limitSource: String?
  var fee: String?
  var papers: [Paper]?
  var basis: [String]?
  var decision: String?
  var online: String?
  var result: String?
}

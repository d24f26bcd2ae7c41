import Catalogue
import Dossiers
import Testing
import WorkingTime

/// Cases written short, as the tables of the tests have them.
enum LimitNotation {
  static func written(_ cases: [ProcedureCase]) -> String {
    cases.map(written).joined(separator: " ## ")
  }

  private static func written(_ one: ProcedureCase) -> String {
    var parts: [String] = []
    if let name = one.name { parts.append("{\(name)}") }
    switch one.limit {
    case .stated(let limit): parts.append(written(limit))
    case .needsPerson(let question): parts.append("?\(question.rawValue)")
    }
    if let verification = one.verification { parts.append("V=\(written(verification))") }
    if let area = one.difficultArea { parts.append("A=\(written(area))") }
    for (channel, limit) in one.channels.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      parts.append("\(channel.rawValue)=\(written(limit))")
    }
    switch one.start {
    case .reception: break
    case .competentAgency: parts.append("@agency")
    case .payment: parts.append("@payment")
    case .event(let event): parts.append("@<\(event)>")
    }
    return parts.joined(separator: " ")
  }

  private static func written(_ limit: TimeLimit) -> String {
    switch limit {
    case .workingDays(let halves): halves % 2 == 0 ? "\(halves / 2)wd" : "\(Double(halves) / 2)wd"
    case .days(let days): "\(days)d"
    case .workingHours(let minutes): minutes % 60 == 0 ? "\(minutes / 60)h" : "\(minutes)min"
    case .months(let months): "\(months)m"
    case .sameDay(let rule):
      "same" + (rule.cutoff.map { "@\($0.minutes / 60)" } ?? "") + (rule.onlyIfUnsettled ? "u" : "")
    case .atOnce: "once"
    case .yearly, .countBack, .sum: limit.compact
    case .none: "none"
    }
  }
}

/// One record of a table: what is published, and the reading that a person gave it.
struct LimitSample: CustomTestStringConvertible {
  var code: String
  var expected: String
  var columns = PublishedColumns(text: "")

  var testDescription: String { code }

  static func all(in table: String) -> [LimitSample] {
    var samples: [LimitSample] = []
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 1)
      guard let key = words.first else { continue }
      let rest = words.count > 1 ? String(words[1]) : ""
      if key == "#" {
        let halves = rest.split(separator: " = ", maxSplits: 1)
        samples.append(
          LimitSample(code: String(halves[0]), expected: halves.count > 1 ? String(halves[1]) : ""))
        continue
      }
      guard let last = samples.indices.last else { continue }
      switch key {
      case "name": samples[last].columns.name = rest
      case "agency": samples[last].columns.agency = rest
      case "field": samples[last].columns.field = rest
      case "ministry": samples[last].columns.ministry = rest
      case "variant": samples[last].columns.variants.append(rest)
      case "text": samples[last].columns.text = rest
      case "data":
        let data = rest.split(separator: " ")
        samples[last].columns.amount = data.first.flatMap { Double($0) }
        samples[last].columns.unit = data.last.map(String.init)
      default: continue
      }
    }
    return samples
  }
}

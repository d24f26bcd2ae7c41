import Catalogue
import Dossiers
import Testing
import WorkingTime

@Suite("How many limits are read", .enabled(if: SharedData.isThere, SharedData.absent))
struct LimitCountTests {
  /// Of the records whose limit text is more than «Không có thông tin»: how many are read whole, and why the
  /// others need a person.
  static func counts(_ isCounted: (UsableRecord) -> Bool) -> [String: Int] {
    var counts: [String: Int] = [:]
    for read in SharedData.all {
      guard case .usable(let record) = read, isCounted(record) else { continue }
      let text = record.procedure.limitText
      if text.isEmpty || isEmptyColumn(text) { continue }
      let questions = record.procedure.cases.compactMap { one -> LimitQuestion? in
        if case .needsPerson(let question) = one.limit { question } else { nil }
      }
      counts[questions.first?.rawValue ?? "read", default: 0] += 1
    }
    return counts
  }

  /// «Không có thông tin», for all channels.
  static func isEmptyColumn(_ text: String) -> Bool {
    let rest = text.split(separator: ";").map { piece in
      piece.split(separator: ":").last.map { $0.split(separator: " ").joined(separator: " ") } ?? ""
    }
    return rest.allSatisfy { $0 == "Không có thông tin" }
  }

  /// Which readings count as «the text states number and unit», so that nothing but the wording keeps the limit
  /// from being read. The other reasons say that something is missing in what is published:
  ///
  /// - `unitMissing`, `numberMissing`: no unit, no number;
  /// - `unitsContradict`, `numberNotInText`: column and text state two different limits, or the column states
  ///   one and the text says that none is set;
  /// - `casesUnnamed`, `casesUnderChannel`, `areaUnderChannel`: several limits, and nothing says for what each is;
  /// - `hoursUnclear`: hours of which nothing says whether they are working hours;
  /// - `fixedDate`: a day of the calendar or an event, no number of days;
  /// - `textCutOff`: the export has lost a part of the text.
  ///
  /// What counts against the reader are `conditions` (stated, and the reader does not understand how) and
  /// `stages` (each part stated, the whole not or not the same).
  static func shareRead(_ counts: [String: Int]) -> Double {
    let read = Double(counts["read"] ?? 0)
    return read / (read + Double(counts["conditions"] ?? 0) + Double(counts["stages"] ?? 0))
  }

  @Test func ofCommunes() {
    let counts = Self.counts { $0.isCommuneLevel == true }
    #expect(
      counts == [
        "read": 462, "unitMissing": 144, "casesUnderChannel": 23, "unitsContradict": 17, "stages": 16,
        "areaUnderChannel": 10, "fixedDate": 8, "numberMissing": 8, "numberNotInText": 6, "conditions": 4,
        "casesUnnamed": 3, "textCutOff": 3,
      ])
    #expect(counts.values.reduce(0, +) == 704)
    #expect(Self.shareRead(counts) >= 0.95)
  }

  @Test func ofTheWholeCatalogue() {
    let counts = Self.counts { _ in true }
    #expect(
      counts == [
        "read": 2172, "unitMissing": 334, "stages": 76, "casesUnderChannel": 68, "areaUnderChannel": 50,
        "unitsContradict": 46, "casesUnnamed": 41, "textCutOff": 34, "numberNotInText": 33,
        "numberMissing": 31, "conditions": 22, "fixedDate": 19, "hoursUnclear": 9,
      ])
    #expect(counts.values.reduce(0, +) == 2935)
    #expect(Self.shareRead(counts) >= 0.95)
  }

  @Test func nothingIsStatedThatTheTextDoesNotSay() {
    // Every number of a reading stands in the text (or is a sum that the column states); units too.
    for procedure in SharedData.all.compactMap(\.procedure) {
      for one in procedure.cases {
        guard let limit = one.limit.stated, let value = limit.value else { continue }
        let written = value == value.rounded() ? String(Int(value)) : String(value)
        let text = procedure.limitText
        let isThere =
          text.contains(written) || text.contains(written.replacing(".", with: ","))
          || (value < 1 && text.contains("0.5")) || (value == 0.5 && text.contains("30"))
        #expect(isThere, "\(procedure.code)")
      }
    }
  }
}

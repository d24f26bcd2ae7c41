import Dossiers
import Testing
import WorkingTime

@Suite("Limits and starts as one word")
struct CompactTests {
  static let table: [(TimeLimit, String)] = [
    (.workingDays(halves: 6), "workingDays:3"), (.workingDays(halves: 5), "workingDays:2.5"),
    (.workingDays(halves: 1), "workingDays:0.5"), (.days(15), "days:15"),
    (.workingHours(minutes: 480), "minutes:480"),
    (.months(1), "months:1"), (.sameDay(SameDayRule(cutoff: nil)), "sameDay"),
    (.sameDay(.fifteenHours), "sameDay:15:00"),
    (
      .sameDay(SameDayRule(cutoff: ClockTime(minutes: 900), onlyIfUnsettled: true)), "sameDay:15:00:unsettled"
    ),
    (.sameDay(SameDayRule(cutoff: nil, onlyIfUnsettled: true)), "sameDay:unsettled"), (.atOnce, "atOnce"),
    (.none, "none"),
  ]

  @Test(
    "dated limits and sums are written and read back",
    arguments: [
      ("trước 30/11", "yearly:11-30:before"), ("đến hết 14/12", "yearly:12-14:through"),
      ("by 29/2", "yearly:2-29:through"), ("20 ngày trước 25/12/2026", "countBack:20:days:2026-12-25"),
      ("3 ngày làm việc trước 25/12/2026", "countBack:3:workingDays:2026-12-25"),
      ("02 tháng và 15 ngày làm việc", "sum:2:0:30"), ("10 ngày và 2,5 ngày làm việc", "sum:0:10:5"),
    ])
  func datedLimits(text: String, compact: String) throws {
    let limit = try #require(TimeLimit(reading: text))
    #expect(limit.compact == compact)
    #expect(TimeLimit(compact: compact) == limit)
  }

  @Test("a limit is written and read back", arguments: table)
  func limits(limit: TimeLimit, text: String) {
    #expect(limit.compact == text)
    #expect(TimeLimit(compact: text) == limit)
  }

  @Test("every length of days and hours goes there and back")
  func roundTrips() {
    for amount in 1...400 {
      for limit in [
        TimeLimit.workingDays(halves: amount), .days(amount), .workingHours(minutes: amount), .months(amount),
      ] {
        #expect(TimeLimit(compact: limit.compact) == limit)
      }
    }
    for minutes in stride(from: 0, through: 1440, by: 15) {
      let limit = TimeLimit.sameDay(SameDayRule(cutoff: ClockTime(minutes: minutes)))
      #expect(TimeLimit(compact: limit.compact) == limit)
    }
  }

  @Test(
    "a damaged word gives nothing, not something else",
    arguments: [
      "", "workingDays", "workingDays:", "workingDays:x", "workingDays:0", "workingDays:-1",
      "workingDays:2.25", "days:",
      "days:1.5", "days:1:2", "minutes:x", "months:", "weeks:1", "WorkingDays:3", " none",
      "yearly", "yearly:2-30:through", "yearly:11-30", "yearly:11-30:after", "yearly:11:before",
      "yearly:x-1:before",
      "countBack:0:days:2026-12-25", "countBack:3:weeks:2026-12-25", "countBack:3:days:2026-02-30",
      "countBack:3:days",
      "countBack:x:days:2026-12-25", "sum:2:0:0", "sum:2:-1:3", "sum:2:0", "sum:2:0:30:1", "sum:a:0:30",
      "sum:9999999:0:30",
    ])
  func damaged(text: String) {
    #expect(TimeLimit(compact: text) == nil)
  }

  @Test(
    "a start is written and read back",
    arguments: [
      (ClockStart.reception, "reception"), (.competentAgency, "competentAgency"), (.payment, "payment"),
      (.event("Ngày thụ lý: đơn"), "event:Ngày thụ lý: đơn"), (.event(""), "event:"),
    ])
  func starts(start: ClockStart, text: String) {
    #expect(start.compact == text)
    #expect(ClockStart(compact: text) == start)
    #expect(ClockStart(compact: "x" + text) == nil)
  }
}

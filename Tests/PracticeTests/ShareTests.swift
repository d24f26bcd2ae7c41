import Catalogue
import Dossiers
import Register
import Testing
import WorkingTime

@testable import Practice

@Suite struct ShareTests {
  @Test func aCommunesYearHasTheProvincesShares() throws {
    let office = try MadeOffice(6_000, seed: 5)
    let now = office.now
    let dossiers = try office.dossiers()
    #expect(dossiers.count == 6_000)
    // 436 234 of 480 992, and 14 801 of those late; 5 285 open and late.
    let finished = dossiers.filter { $0.finishedAt != nil }
    #expect(abs(finished.count - 5_442) <= 1)
    #expect(abs(finished.count { $0.finishedInTime == false } - 185) <= 1)
    let openLate = dossiers.count {
      ($0.status == .accepted || $0.status == .processing) && $0.clock.due.map { $0 < now } ?? false
    }
    #expect(abs(openLate - 66) <= 1)
    let online = dossiers.count { $0.channel == .online || $0.channel == .partial }
    #expect(abs(online - 2_400) < 150)
    #expect(abs(dossiers.count { $0.channel == .postal } - 600) < 90)
    #expect(dossiers.allSatisfy { $0.receivedAt < now && now.date - $0.receivedAt.date <= 365 })
    #expect(Set(dossiers.map(\.status)) == Set(Status.allCases))
    #expect(dossiers.map(\.receivedAt) == dossiers.map(\.receivedAt).sorted())
    // Every day of work has its dossiers, and no code is given twice.
    #expect(Set(dossiers.map(\.receivedAt.date)).count >= 240)
    #expect(Set(dossiers.map(\.code)).count == 6_000)
  }

  @Test func theSharesHoldAtEveryHour() throws {
    let office = try MadeOffice(0)
    let offers = try Offers(codes: try office.register.catalogueEntries().map(\.code), of: office.register)
    let first = try #require(Moment(reading: "2026-01-02T08:00"))
    for step in 0..<16 {
      // Every month at another hour, the days of two Tết among them.
      let now = Moment(minutes: first.minutes + step * 44_973)
      let mix = try ProvinceMix(
        count: 1_000, seed: UInt64(step), offers: offers, life: office.register.life, now: now)
      let pasts = try mix.pasts(0..<1_000)
      #expect(pasts.count == 1_000)
      let dossiers = pasts.map { $0.steps.last?.after ?? $0.received }
      #expect(dossiers.count { $0.finishedAt != nil } == 907)
      #expect(dossiers.count { $0.finishedInTime == false } == 31)
      #expect(dossiers.allSatisfy { $0.statusSince <= now && $0.receivedAt < now })
      for past in pasts {
        let moments = [past.received.receivedAt] + past.steps.map(\.after.statusSince)
        #expect(moments == moments.sorted())
      }
    }
  }

  @Test func theProvinceNeedsItsFourMonths() {
    let now = Moment(minutes: 29_919_450)
    #expect(now.date - ProvinceMix.firstDay(count: 480_992, now: now) == 118)
    #expect(now.date - ProvinceMix.firstDay(count: 15_000, now: now) == 365)
    #expect(now.date - ProvinceMix.firstDay(count: 1_500_000, now: now) == 367)
  }

  @Test func peopleOfEveryKindComeWithNumbersThatFitThem() throws {
    let dossiers = try SharedOffice().dossiers
    let people = dossiers.filter { $0.applicant.kind == .citizen }.map(\.applicant)
    #expect(people.count { $0.name.hasPrefix("Y ") } > 100)
    #expect(people.count { $0.name.contains("H'") } > 100)
    #expect(people.contains { $0.name.hasPrefix("Điểu ") } && people.contains { $0.name.hasPrefix("Siu ") })
    #expect(people.contains { $0.name.hasPrefix("Lò ") } && people.contains { $0.name.hasPrefix("Nông ") })
    for person in people {
      let number = try PersonalNumber(digits: person.identity)
      #expect(number.province != nil)
      #expect((1935...2008).contains(number.birthYear))
      if person.name.hasPrefix("Y ") || person.name.contains(" Văn ") { #expect(!number.isFemale) }
      if person.name.contains("H'") || person.name.contains(" Thị ") { #expect(number.isFemale) }
      #expect(person.address.hasSuffix("tỉnh Đắk Lắk"))
    }
    #expect(dossiers.contains { $0.applicant.kind == .household })
    #expect(dossiers.contains { $0.applicant.kind == .organisation })
    #expect(dossiers.count { $0.submitter != nil } > 150)
    #expect(dossiers.contains { $0.limit.confirmedBy == $0.receivedBy })
    #expect(dossiers.contains { $0.limit.isVerification })
    #expect(Set(dossiers.map(\.receivedBy)) == ["lan", "hoa", "y-ngong"])
  }
}

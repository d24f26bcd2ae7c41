import Dossiers
import Register
import Testing
import Vietnamese
import WorkingTime

@testable import Practice

/// Whatever is invented must be what the counter itself could have written.
@Suite struct LawfulnessTests {
  @Test(arguments: [60, 900, 2_000]) func everyPastFollowsTheRules(_ count: Int) throws {
    let office = try MadeOffice(count)
    let register = office.register
    let life = register.life
    #expect(try office.dossiers().count == count)
    for dossier in try office.dossiers() {
      let history = try register.history(code: dossier.code)
      #expect(history.map(\.secondsUTC) == history.map(\.secondsUTC).sorted())
      #expect(history.allSatisfy { $0.at <= office.now })
      var replayed = try beginning(of: dossier, life)
      for entry in history.dropFirst() {
        let status = try #require(entry.fact["status"].flatMap(Int.init).flatMap(Status.init(rawValue:)))
        let move = Move(to: status, note: entry.fact["note"] ?? "", basis: entry.fact["basis"] ?? "")
        replayed = try life.apply(move, to: replayed, at: entry.at)
        #expect(entry.actor == dossier.receivedBy || Clerks.officers.contains { $0.account == entry.actor })
        #expect(
          status == .registered || life.calendar.workingMinutes(from: entry.at - 1, to: entry.at) == 1
            || life.calendar.isOpen(at: entry.at))
      }
      #expect(replayed == dossier)
    }
  }

  /// The dossier as the rules would have begun it.
  private func beginning(of dossier: Dossier, _ life: Life) throws -> Dossier {
    var begun = dossier
    let waits = dossier.channel == .online || dossier.channel == .partial
    begun.status = waits ? .registered : .accepted
    begun.statusSince = dossier.receivedAt
    begun.version = 1
    begun.supplementsAsked = 0
    begun.finishedAt = nil
    begun.returnedAt = nil
    begun.clock =
      waits
      ? try life.clockAtRegistration(at: dossier.receivedAt)
      : try life.clockAtReception(of: dossier.limit, at: dossier.receivedAt)
    return begun
  }

  @Test(arguments: [900, 2_000]) func theCounterWouldTakeEveryReceptionWithoutAWarning(_ count: Int) throws {
    let office = try MadeOffice(count)
    for dossier in try office.dossiers() {
      let (procedure, version) = try office.register.procedure(code: dossier.procedure.code)
      let form = form(of: dossier, procedure)
      let check = ReceptionCheck(
        life: office.register.life, inDifficultArea: false, clerk: dossier.receivedBy)
      let (reception, findings) = check.check(
        form, procedure: procedure, version: version, receivedAt: dossier.receivedAt, now: office.now)
      // An invented dossier may lack a paper, as real ones do.
      let others = findings.filter { $0.field != .papers }
      #expect(others.isEmpty, "\(others)")
      #expect(reception?.applicant == dossier.applicant)
      #expect(reception?.submitter == dossier.submitter)
      #expect(reception?.limit == dossier.limit)
      #expect(reception?.papers == dossier.papers)
      #expect(reception?.officialCode == dossier.officialCode)
      if dossier.channel == .direct || dossier.channel == .postal {
        #expect(office.register.life.calendar.isOpen(at: dossier.receivedAt))
      }
    }
  }

  private func form(of dossier: Dossier, _ procedure: Procedure) -> ReceptionForm {
    var form = ReceptionForm(for: procedure)
    form.take(case: procedure.cases.firstIndex { $0.name == dossier.caseName } ?? 0, of: procedure)
    form.channel = dossier.channel
    form.kind = dossier.applicant.kind
    form.name = dossier.applicant.name
    form.identity = dossier.applicant.identity
    form.phone = dossier.applicant.phone
    form.address = dossier.applicant.address
    form.email = dossier.applicant.email
    form.submitterName = dossier.submitter?.name ?? ""
    form.submitterIdentity = dossier.submitter?.identity ?? ""
    form.submitterPhone = dossier.submitter?.phone ?? ""
    form.officialCode = dossier.officialCode
    form.delivery = dossier.delivery
    form.papers = form.papers.map { wanted in
      dossier.papers.first { $0.name == wanted.name }
        ?? ReceivedPaper(name: wanted.name, originals: 0, copies: 0)
    }
    form.needsVerification = dossier.limit.isVerification
    if dossier.limit.confirmedBy != nil { form.settledLimit = dossier.limit.limit.written.vi }
    return form
  }

  @Test(arguments: [60, 1_500]) func theSameSeedMakesTheSameDossiers(_ count: Int) throws {
    let first = try MadeOffice(count, seed: 7).dossiers()
    let again = try MadeOffice(count, seed: 7).dossiers()
    let other = try MadeOffice(count, seed: 8).dossiers()
    #expect(first == again)
    #expect(first.map(\.applicant) != other.map(\.applicant))
  }
}

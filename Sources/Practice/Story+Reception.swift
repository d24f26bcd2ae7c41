import Dossiers
import Register
import WorkingTime

extension Story {
  /// The dossier as the counter took it in.
  func received(_ arrival: Arrival, _ draw: inout Draw) throws(RegisterFault) -> Dossier {
    let offer = arrival.offer
    let clerk = draw.pick(Clerks.receivers)
    let person = InventedPerson(year: arrival.receivedAt.date.year, &draw)
    var limit = offer.limit
    if limit.confirmedBy != nil { limit.confirmedBy = clerk.account }
    let waits = arrival.channel.waitsForAcceptance
    let clock: DossierClock
    do throws(DueFault) {
      clock =
        waits
        ? try life.clockAtRegistration(at: arrival.receivedAt)
        : try life.clockAtReception(of: limit, at: arrival.receivedAt)
    } catch {
      throw .refused(.noDueDate(error))
    }
    return Dossier(
      code: "", officialCode: officialCode(arrival, &draw), procedure: offer.procedure,
      caseName: offer.caseName,
      channel: arrival.channel, applicant: applicant(person, offer.kind, &draw),
      submitter: submitter(arrival.receivedAt.date.year, &draw), papers: papers(offer, &draw), fee: offer.fee,
      delivery: delivery(arrival.channel, &draw), receivedAt: arrival.receivedAt, receivedBy: clerk.account,
      receiverName: clerk.name, limit: limit, clock: clock, status: waits ? .registered : .accepted,
      statusSince: arrival.receivedAt)
  }

  private func applicant(_ person: InventedPerson, _ kind: Offer.Kind, _ draw: inout Draw) -> Applicant {
    var applicant = Applicant(
      kind: .citizen, name: person.name, identity: person.identity, phone: person.phone,
      address: person.address,
      email: person.email)
    switch kind {
    case .anybody:
      if draw.happens(20) { fallthrough }
    case .organisation:
      applicant.kind = .organisation
      applicant.name = "\(draw.pick(Story.organisations)) \(draw.within(1...40))"
      applicant.identity = "6" + draw.digits(9)
    case .household:
      applicant.kind = .household
      applicant.name = "Hộ kinh doanh \(person.name)"
    }
    return applicant
  }

  private static let organisations = [
    "Hợp tác xã Nông nghiệp Ea Mẫu", "Công ty TNHH Cà phê Tập Huấn", "Tổ hợp tác Hồ tiêu Cư Tập",
    "Công ty CP Xây dựng Thí Điểm & Con", "Trường Tiểu học Krông Thử",
  ]

  private func submitter(_ year: Int, _ draw: inout Draw) -> Submitter? {
    guard draw.happens(Shares.withSubmitter) else { return nil }
    let person = InventedPerson(year: year, &draw)
    return Submitter(name: person.name, identity: person.identity, phone: person.phone)
  }

  /// What is always asked for, and now and then what only some need.
  private func papers(_ offer: Offer, _ draw: inout Draw) -> [ReceivedPaper] {
    var papers: [ReceivedPaper] = []
    for paper in offer.papers where paper.isRequired || draw.happens(200) {
      let copies = paper.originals + paper.copies == 0 ? 1 : paper.copies
      papers.append(ReceivedPaper(name: paper.name, originals: paper.originals, copies: copies))
    }
    return papers
  }

  private func delivery(_ channel: Channel, _ draw: inout Draw) -> ResultDelivery {
    if draw.happens(Shares.returnedByPost) { return .postal }
    return channel == .online && draw.happens(500) ? .electronic : .counter
  }

  /// What came online has a code of the official system; of the rest some were entered there too.
  private func officialCode(_ arrival: Arrival, _ draw: inout Draw) -> String {
    guard arrival.channel.waitsForAcceptance || draw.happens(300) else { return "" }
    let day = arrival.receivedAt.date.iso.filter { $0 != "-" }
    // G99 is given to nobody; the shape is that of the national system (`law.md` 1.2).
    return "G99.99-\(day)-00\(draw.digits(5))"
  }
}

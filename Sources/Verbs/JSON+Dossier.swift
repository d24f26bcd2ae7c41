import Dossiers
import Vietnamese
import WorkingTime

extension JSON {
  /// A dossier for machines.
  init(_ dossier: Dossier) {
    var applicant: [String: JSON] = [
      "kind": .text(dossier.applicant.kind.rawValue), "name": .text(dossier.applicant.name),
      "identity": .text(dossier.applicant.identity), "phone": .text(dossier.applicant.phone),
      "address": .text(dossier.applicant.address),
    ]
    if !dossier.applicant.email.isEmpty { applicant["email"] = .text(dossier.applicant.email) }
    self = .object([
      "code": .text(dossier.code), "officialCode": .text(dossier.officialCode),
      "procedure": .object([
        "code": .text(dossier.procedure.code), "name": .text(dossier.procedure.name),
        "version": .number(dossier.procedure.version),
      ]),
      "case": JSON(dossier.caseName), "channel": .text(dossier.channel.rawValue),
      "applicant": .object(applicant),
      "submitter": dossier.submitter.map {
        .object(["name": .text($0.name), "identity": .text($0.identity), "phone": .text($0.phone)])
      } ?? .none,
      "papers": .list(
        dossier.papers.map {
          .object(["name": .text($0.name), "originals": .number($0.originals), "copies": .number($0.copies)])
        }),
      "fee": .text(dossier.fee), "return": .text(dossier.delivery.rawValue),
      "received": .text(dossier.receivedAt.iso),
      "receivedBy": .text(dossier.receivedBy), "limit": .text(dossier.limit.limit.compact),
      "limitConfirmedBy": JSON(dossier.limit.confirmedBy), "started": JSON(dossier.clock.startedAt?.iso),
      "firstDue": JSON(dossier.clock.firstDue?.iso), "due": JSON(dossier.clock.due?.iso),
      "status": .number(dossier.status.rawValue), "statusName": .text(dossier.status.name.vi),
      "since": .text(dossier.statusSince.iso), "finished": JSON(dossier.finishedAt?.iso),
      "returned": JSON(dossier.returnedAt?.iso), "startsFrom": .text(dossier.limit.start.compact),
      "reappointedFrom": JSON(dossier.reappointedFrom?.iso), "refused": .truth(dossier.isRefused),
      "supplementPauses": .truth(dossier.limit.pauses), "verification": .truth(dossier.limit.isVerification),
      "version": .number(dossier.version), "broughtIn": .truth(dossier.isBroughtIn),
    ])
  }
}

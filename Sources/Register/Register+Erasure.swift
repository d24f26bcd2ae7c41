public import Dossiers
import SQLite

extension Register {
  /// Erases what the book says of the citizens of a dossier that is over, by law (Law 91/2025/QH15 on
  /// personal data). The events stay with their digests, so that the chain still verifies; who ordered it,
  /// on which basis, is an event.
  ///
  /// - Parameters:
  ///   - basis: the document or the article that orders it.
  ///   - now: seconds since 1970 UTC.
  /// - Throws: `.stillOpen` for a dossier whose work is not over; nothing is erased then.
  public func erase(code: String, basis: String, by person: Person, now: Int) throws(RegisterFault) {
    try demand(.erase, of: person, now: now)
    if basis.allSatisfy(\.isWhitespace) { throw .reasonMissing }
    let whole = try dossier(code: code).code
    try naming(folder) { () throws in
      try connection.write { transaction in
        guard let dossier = try DossierTable.find(whole, transaction.snapshot) else {
          throw RegisterFault.noDossier(code: whole)
        }
        guard DossierTable.lane(of: dossier.status) == .ended else {
          throw RegisterFault.stillOpen(code: whole)
        }
        try DossierTable.erase(dossier, transaction)
        try transaction.run(
          "UPDATE event SET salt = NULL, personal = NULL WHERE dossier = ? AND personal IS NOT NULL",
          [.text(whole)])
        let fact = Fact(kind: .erased, dossier: whole, fields: [Fact.Field("basis", basis)])
        try EventLog.append(fact, actor: person.account, at: now, request: nil, transaction)
      }
      // The log still holds the pages as they were; SQLite's secure_delete clears the file's own.
      try connection.checkpoint(.truncate)
    }
  }
}

public import Dossiers
import SQLite
public import WorkingTime

extension Register {
  /// Gives each dossier of a view to a closure, oldest first, from one state of the book.
  ///
  /// - Returns: how many there were.
  /// - Throws: `RegisterFault`, or what the closure throws as `.database`.
  public func forEachDossier(
    in view: QueueView, now: Moment, _ body: (Dossier) throws -> Void
  ) throws(RegisterFault) -> Int {
    try naming(folder) {
      try connection.read { snapshot in
        let (condition, bounds) = self.condition(of: view, now: now)
        var count = 0
        try DossierTable.forEach(where: condition, bounds, snapshot) { dossier in
          count += 1
          try body(dossier)
        }
        return count
      }
    }
  }

  /// Writes into the history that dossiers were written out, before anybody gets them.
  ///
  /// - Throws: `.notAllowed` where whole numbers are written by somebody who may not.
  public func record(_ sheet: ExportedSheet, by person: Person, now: Int) throws(RegisterFault) {
    try demand(sheet.isWhole ? .exportDossiers : .read, of: person, now: now)
    guard access == .full else { throw .readingOnly(.exportDossiers) }
    try naming(folder) { () throws in
      _ = try connection.write {
        try EventLog.append(.exported(sheet), actor: person.account, at: now, request: nil, $0)
      }
    }
  }
}

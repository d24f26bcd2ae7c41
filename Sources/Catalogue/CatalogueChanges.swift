public import Dossiers

/// Compares a catalogue that is to be imported with the one in use.
public enum CatalogueChanges {
  /// What the new procedures change.
  ///
  /// - Parameters:
  ///   - old: The catalogue in use, by code.
  ///   - new: The usable procedures of the file, in its order.
  ///   - refused: The records of the file that cannot be used; they are handed on.
  ///   - absenceAbolishes: Whether the file is the whole catalogue, so that what it lacks is abolished. Absence
  ///     alone says nothing: most files hold one field or one decision.
  public static func compare(
    old: [String: Procedure], new: [Procedure], refused: [RefusedRecord] = [], absenceAbolishes: Bool = false
  ) -> ImportReport {
    var report = ImportReport()
    report.refused = refused
    for procedure in new {
      let entry = ImportReport.Entry(code: procedure.code, name: procedure.name)
      let before = old[procedure.code]
      if let before {
        let fields = ProcedureField.differing(before, procedure)
        if fields.isEmpty {
          report.unchanged.append(procedure.code)
        } else {
          report.amended.append(ImportReport.Amendment(entry: entry, fields: fields))
        }
      } else {
        report.added.append(entry)
      }
      report.openLimits += openLimits(of: procedure, entry: entry, before: before)
    }
    if absenceAbolishes {
      let present = Set(new.map(\.code)).union(refused.map(\.code))
      report.abolished = old.values.filter { !present.contains($0.code) }
        .map { ImportReport.Entry(code: $0.code, name: $0.name) }.sorted { $0.code < $1.code }
    }
    return report
  }

  private static func openLimits(of procedure: Procedure, entry: ImportReport.Entry, before: Procedure?)
    -> [ImportReport.OpenLimit]
  {
    var settled: [ProcedureCase]?
    if let before, before.limitText == procedure.limitText, before.limitsAreStated { settled = before.cases }
    return procedure.cases.compactMap { one in
      guard case .needsPerson(let reason) = one.limit else { return nil }
      return ImportReport.OpenLimit(
        entry: entry, caseName: one.name, reason: reason, question: one.question,
        limitText: procedure.limitText, settled: settled)
    }
  }
}

import WorkingTime

extension Life {
  /// Whether the due date that holds for a dossier was counted over a day that is only projected, so that
  /// «dự kiến» stands behind it.
  public func isDueProjected(of dossier: Dossier) -> Bool {
    guard let due = dossier.clock.due, let start = dossier.clock.startedAt else { return false }
    return calendar.leansOnProjection(from: start.date, through: due.date)
  }

  /// The same of the first due date, which the receipt says: it was counted from the reception.
  public func isFirstDueProjected(of dossier: Dossier) -> Bool {
    guard let due = dossier.clock.firstDue else { return false }
    return calendar.leansOnProjection(from: dossier.receivedAt.date, through: due.date)
  }
}

import WorkingTime

/// What becomes of a dossier until the practice office's present.
enum Fate {
  /// It waits to be accepted.
  case registered
  /// It is being worked on.
  case underWay
  /// A result, and when it was handed over, if it was.
  case finished(at: Moment, returned: Moment?)
  /// A result after supplements, which make the clock start anew; the rest of the time is used as the
  /// arrival's pace says.
  case finishedAfterSupplement(asked: Moment, complete: Moment, returns: Bool)
  /// It waits for supplements.
  case supplement(asked: Moment)
  /// It waits for a payment.
  case payment(asked: Moment)
  /// It was stopped.
  case stopped(at: Moment)
  /// It was not accepted.
  case notAccepted(at: Moment)
  /// The citizen took it back.
  case withdrawn(at: Moment)
  /// It was closed for want of supplements (R13).
  case closed(asked: Moment, at: Moment)
}

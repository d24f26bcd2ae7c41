import Dossiers
import Register
import WorkingTime

/// A small practice office: something of everything that a clerk must have seen.
///
/// Its queue holds at least, with sixty dossiers or more: three due today, four near their date, four
/// late (two by hours, two by days), three that wait for supplements, of which one may be closed
/// today (R13), three results to hand over, two online registrations to be answered within eight
/// working hours (R7), one payment, one stopped. Smaller offices hold the first of these, in turn.
///
/// «Due today» needs a working day: on a day off these three are due on the next one. After closing
/// they are late by no working minute yet. «Near» is within eight working hours, so in working hours
/// those four are due today too, at night and on days off on the next working day.
struct LessonMix {
  /// How far its past goes back. Unit: days.
  static let days = 75

  let count: Int
  let seed: UInt64
  let offers: Offers
  let life: Life
  let now: Moment

  /// What a dossier is there for.
  enum Lesson: CaseIterable {
    case dueToday, lateByHours, near, closable, toReturn, registered, lateByDays, waiting, payment, stopped

    /// How many an office has.
    var quota: Int {
      switch self {
      case .dueToday, .toReturn: 3
      case .near: 4
      case .lateByHours, .lateByDays, .waiting, .registered: 2
      case .closable, .payment, .stopped: 1
      }
    }
  }

  /// The lessons in turn, so that also the smallest office has several.
  static let lessons: [Lesson] = (0..<4).flatMap { round in Lesson.allCases.filter { $0.quota > round } }

  var calendar: OfficeCalendar { life.calendar }
  var story: Story { Story(life: life, now: now, seed: seed) }

  /// All dossiers, by the moment of their reception.
  func pasts() throws(RegisterFault) -> [PastDossier] {
    var pasts: [PastDossier] = []
    for number in 0..<count {
      var draw = Draw(seed: seed, .lesson, index: number)
      let (arrival, fate) = try scene(number, &draw)
      pasts.append(try story.past(number, arrival, fate))
    }
    let order = pasts.indices.sorted {
      (pasts[$0].received.receivedAt, $0) < (pasts[$1].received.receivedAt, $1)
    }
    return order.map { pasts[$0] }
  }

  private func scene(_ number: Int, _ draw: inout Draw) throws(RegisterFault) -> (Arrival, Fate) {
    // Where a lesson cannot be had at this hour, an ordinary dossier takes its place.
    if number < LessonMix.lessons.count, let scene = scene(of: LessonMix.lessons[number], number, &draw) {
      return scene
    }
    if number % 5 < 2, let arrival = underWay(&draw) { return (arrival, .underWay) }
    guard let scene = ended(number, &draw) else { throw .noProcedure(code: "") }
    return scene
  }
}

import Catalogue
public import Dossiers
public import Register
public import WorkingTime

/// Makes practice offices: books in which nothing is real, of any size.
///
/// People and dossiers are drawn at random. The same seed, number and present give the same dossiers
/// in every field; salts and keys of the history differ from file to file, as they must.
public enum PracticeOffice {
  /// How many dossiers a lesson begins with.
  public static let usualSize = 60
  /// The invented office. No commune has this name or code.
  public static let office = Office(
    authority: "UBND xã Tập Huấn", name: "Trung tâm Phục vụ hành chính công", code: "TH.00.00.H15",
    place: "Tập Huấn", isPractice: true)
  /// By which decision its catalogue came in.
  public static let decision = "Danh mục kèm chương trình"

  /// How many dossiers are made and written at a time.
  static let batch = 2_000

  /// Makes a practice office in a folder that is there already.
  ///
  /// With fewer than a thousand dossiers it holds the lessons (see `LessonMix`), with more the
  /// province's shares over a commune's year or, beyond 30 000, over the months that the province
  /// needs for so many (see `Shares`).
  ///
  /// - Parameters:
  ///   - dossiers: how many.
  ///   - seed: the same seed gives the same dossiers.
  ///   - present: what the practice office's clock shows now.
  ///   - now: what the machine's clock shows. Unit: seconds since 1970 UTC.
  ///   - founder: the system account of the one who practises; they become its trainee.
  ///   - progress: is told now and then how many dossiers are written.
  /// - Throws: `RegisterFault`; what was written until then stays in the folder.
  public static func make(
    folder: String, dossiers: Int, seed: UInt64, at present: Moment, now: Int, founder: String,
    progress: (Int) -> Void = { _ in }
  ) throws(RegisterFault) -> Register {
    let founder = Person(account: founder, name: "Học viên", role: .trainee)
    let count = max(0, dossiers)
    let opening = opening(count: count, at: present)
    let register = try Register.create(
      folder: folder, office: office, founder: founder, now: opening.secondsUTC)
    try register.setClockOffset(present.secondsUTC - now)
    for person in Clerks.all where person.account != founder.account {
      try register.put(person, by: founder, now: opening.secondsUTC)
    }
    let codes = try importCatalogue(into: register, by: founder, at: opening)
    let offers = try Offers(codes: codes, of: register)
    if count < Shares.leastWithShares {
      let mix = LessonMix(count: count, seed: seed, offers: offers, life: register.life, now: present)
      try register.record(past: try mix.pasts())
      progress(count)
    } else {
      let mix = try ProvinceMix(count: count, seed: seed, offers: offers, life: register.life, now: present)
      for first in stride(from: 0, to: count, by: batch) {
        let next = min(count, first + batch)
        try register.record(past: try mix.pasts(first..<next))
        progress(next)
      }
    }
    return register
  }

  /// The office was set up before its first dossier.
  static func opening(count: Int, at present: Moment) -> Moment {
    let first =
      count < Shares.leastWithShares
      ? present.date - LessonMix.days : ProvinceMix.firstDay(count: count, now: present)
    return Moment(first - 1, ClockTime(minutes: 480))
  }

  /// Gives the codes of the procedures, in the order of the catalogue.
  private static func importCatalogue(
    into register: Register, by founder: Person, at opening: Moment
  ) throws(RegisterFault) -> [String] {
    let records: [ReadProcedure]
    do {
      records = try StarterCatalogue.records()
    } catch {
      throw .database("starter catalogue")
    }
    _ = try register.importCatalogue(
      records, bytes: StarterCatalogue.bytes,
      decision: CatalogueDecision(number: decision, effective: opening.date), by: founder,
      now: opening.secondsUTC)
    return records.compactMap { $0.procedure?.code }
  }
}

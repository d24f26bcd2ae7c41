/// The shares of a practice office, each with its source.
///
/// Where no paper gives a share, it is invented, and says so: nothing may be concluded from it.
enum Shares {
  /// Dossiers received in the province from 01/7 to 26/10/2025, 118 days
  /// (UBND tỉnh Đắk Lắk, 10/2025, from iGate on 27/10/2025).
  static let provinceReceived = 480_992
  /// Days of that count.
  static let provinceDays = 118
  /// Finished of them (the same paper): 90,7 %.
  static let provinceFinished = 436_234
  /// Finished late (the same paper): 3,39 % of the finished.
  static let provinceFinishedLate = 14_801
  /// Not finished and late (the same paper).
  ///
  /// The rest, 39 473, is not told apart there: it is in process in time, waits for the citizen,
  /// or ended without a result.
  static let provinceOpenLate = 5_285

  /// Dossiers of one commune in a year (`product.md` 11). A district of the time before counted 15 935 in
  /// nine and a half months, of which 10 677 were finished in time and 662 late, 5,8 %
  /// (UBND huyện Krông Nô, 10/2023): its offices left more hanging and late than the province.
  static let communeYear = 15_000
  /// Up to here an office is one commune, whose dossiers are those of a year; beyond it is the province.
  static let mostOfOneCommune = 30_000
  /// From here on an office has the province's shares; a smaller one has lessons.
  static let leastWithShares = 1_000

  /// Online of a thousand. A target, not a count: «tối thiểu 40%» of dossiers of procedures that are
  /// offered online (Ban chỉ đạo CCHC tỉnh Đắk Lắk, 5/2021).
  static let online = 400
  /// By public post of a thousand. A target: «tối thiểu 10%» (the same paper).
  static let postal = 100
  /// Results returned by public post of a thousand. A target: «tối thiểu 15%» (the same paper).
  static let returnedByPost = 150

  /// Invented: online dossiers that are handled online as a whole, of a thousand online ones.
  static let wholeOfOnline = 600
  /// Invented: dossiers that come at night, at noon or on a day off, of a thousand; all are online.
  static let outOfHours = 80
  /// Invented: dossiers in which another person comes, of a thousand.
  static let withSubmitter = 120
  /// Invented: dossiers with supplements on the way to a result, of a thousand.
  static let supplemented = 40
  /// Invented: results that nobody has come for yet, of a thousand finished.
  static let uncollected = 15

  /// Invented: what becomes of the rest that is not in process in time, of a thousand.
  enum Rest {
    static let notAccepted = 250
    static let closed = 200
    static let supplement = 180
    static let payment = 50
    static let stopped = 40
  }
}

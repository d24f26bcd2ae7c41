internal import Glibc

/// New moons by the periodic terms of Meeus, *Astronomical Algorithms* (2nd edition), chapter 49.
///
/// Right to about a quarter of a minute in our time. The new moons that decide Tết and Giỗ Tổ from 1990
/// to 2099 lie at least three minutes from midnight in Việt Nam.
enum NewMoon {
  /// Days from one new moon to the next in the mean.
  static let meanMonth = 29.530588861

  /// The number of the last new moon that is surely before a day; the new moon of January 2000 is 0.
  static func number(before date: CivilDate) -> Int {
    // 2000-01-06 is day 10 962 since 1970; a true new moon strays from the mean by less than a day.
    Int((Double(date.days - 10_962) / meanMonth - 0.1).rounded(.down))
  }

  /// The day in Việt Nam (UTC+7) on which a new moon falls.
  static func day(_ number: Int) -> CivilDate {
    // 1970-01-01 00:00 is the Julian day 2 440 587.5.
    CivilDate(days: Int((universalTime(number) + 7.0 / 24 - 2_440_587.5).rounded(.down)))
  }

  /// The instant of a new moon in UTC. Unit: Julian days.
  static func universalTime(_ number: Int) -> Double {
    julianDay(number) - clockLag(number) / 86_400
  }

  /// The instant of a new moon in dynamical time. Unit: Julian days.
  private static func julianDay(_ number: Int) -> Double {
    let k = Double(number)
    let t = k / 1236.85
    let mean =
      2_451_550.09766 + meanMonth * k + (0.00015437 + (-0.000000150 + 0.00000000073 * t) * t) * t * t
    let angles = Angles(
      sun: 2.5534 + 29.10535670 * k + (-0.0000014 - 0.00000011 * t) * t * t,
      moon: 201.5643 + 385.81693528 * k + (0.0107582 + (0.00001238 - 0.000000058 * t) * t) * t * t,
      latitude: 160.7108 + 390.67050284 * k + (-0.0016118 + (-0.00000227 + 0.000000011 * t) * t) * t * t)
    let eccentricity = 1 - (0.002516 + 0.0000074 * t) * t
    let node = 124.7746 - 1.56375588 * k + (0.0020672 + 0.00000215 * t) * t * t
    var shift = -0.00017 * sine(node)
    for term in lunarTerms {
      var size = term.size
      for _ in 0..<abs(term.sun) { size *= eccentricity }
      shift += size * sine(angles.sum(term))
    }
    shift += 0.000325 * sine(299.77 + 0.107408 * k - 0.009173 * t * t)
    for planet in planetTerms { shift += planet.size * sine(planet.angle + planet.rate * k) }
    return mean + shift
  }

  /// Seconds by which dynamical time runs ahead of UTC (Espenak and Meeus, the polynomial for 2005–2050).
  /// Some seconds off at the ends of our years, where minutes are at hand.
  private static func clockLag(_ number: Int) -> Double {
    let years = Double(number) / 12.3685
    return 62.92 + (0.32217 + 0.005589 * years) * years
  }

  /// The arguments of the periodic terms. Unit: degrees.
  private struct Angles {
    /// Mean anomaly of the sun.
    var sun: Double
    /// Mean anomaly of the moon.
    var moon: Double
    /// The moon's argument of latitude.
    var latitude: Double

    func sum(_ term: Term) -> Double {
      Double(term.sun) * sun + Double(term.moon) * moon + Double(term.latitude) * latitude
    }
  }

  /// One periodic term: its size in days and how often it takes each argument.
  private struct Term {
    var size: Double
    var sun: Int
    var moon: Int
    var latitude: Int

    init(_ size: Double, _ sun: Int, _ moon: Int, _ latitude: Int) {
      (self.size, self.sun, self.moon, self.latitude) = (size, sun, moon, latitude)
    }
  }

  private static let lunarTerms = [
    Term(-0.40720, 0, 1, 0), Term(0.17241, 1, 0, 0), Term(0.01608, 0, 2, 0), Term(0.01039, 0, 0, 2),
    Term(0.00739, -1, 1, 0), Term(-0.00514, 1, 1, 0), Term(0.00208, 2, 0, 0), Term(-0.00111, 0, 1, -2),
    Term(-0.00057, 0, 1, 2), Term(0.00056, 1, 2, 0), Term(-0.00042, 0, 3, 0), Term(0.00042, 1, 0, 2),
    Term(0.00038, 1, 0, -2), Term(-0.00024, -1, 2, 0), Term(-0.00007, 2, 1, 0), Term(0.00004, 0, 2, -2),
    Term(0.00004, 3, 0, 0), Term(0.00003, 1, 1, -2), Term(0.00003, 0, 2, 2), Term(-0.00003, 1, 1, 2),
    Term(0.00003, -1, 1, 2), Term(-0.00002, -1, 1, -2), Term(-0.00002, 1, 3, 0), Term(0.00002, 0, 4, 0),
  ]

  private static let planetTerms: [(size: Double, angle: Double, rate: Double)] = [
    (0.000165, 251.88, 0.016321), (0.000164, 251.83, 26.651886), (0.000126, 349.42, 36.412478),
    (0.000110, 84.66, 18.206239), (0.000062, 141.74, 53.303771), (0.000060, 207.14, 2.453732),
    (0.000056, 154.84, 7.306860), (0.000047, 34.52, 27.261239), (0.000042, 207.19, 0.121824),
    (0.000040, 291.34, 1.844379), (0.000037, 161.72, 24.198154), (0.000035, 239.56, 25.513099),
    (0.000023, 331.55, 3.592518),
  ]
}

/// The sine of an angle in degrees.
func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }

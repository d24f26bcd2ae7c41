/// Where the sun stands on the ecliptic, by Meeus, *Astronomical Algorithms* (2nd edition), chapter 25,
/// the form that is right to a hundredth of a degree: a quarter of an hour of its way.
enum SunPlace {
  /// The twelfth of the ecliptic (0–11) in which the sun stands when a day begins in Việt Nam.
  ///
  /// A major solar term (trung khí) is where it enters the next one: 0 is the spring equinox, 9 the
  /// winter solstice (đông chí).
  static func sector(atStartOf date: CivilDate) -> Int {
    // Midnight at UTC+7, and a minute for dynamical time.
    let julianDay = Double(date.days) + 2_440_587.5 - 7.0 / 24 + 70.0 / 86_400
    return Int(longitude(julianDay) / 30)
  }

  /// Apparent longitude. Unit: degrees, from 0 up to 360.
  static func longitude(_ julianDay: Double) -> Double {
    let t = (julianDay - 2_451_545) / 36_525
    let anomaly = 357.52911 + (35_999.05029 - 0.0001537 * t) * t
    let centre =
      (1.914602 - (0.004817 + 0.000014 * t) * t) * sine(anomaly)
      + (0.019993 - 0.000101 * t) * sine(2 * anomaly) + 0.000289 * sine(3 * anomaly)
    let mean = 280.46646 + (36_000.76983 + 0.0003032 * t) * t
    let apparent = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t)
    let rest = apparent.truncatingRemainder(dividingBy: 360)
    return rest < 0 ? rest + 360 : rest
  }
}

import Testing

@testable import WorkingTime

/// Tết, Giỗ Tổ and the length of tháng Chạp, computed without this program.
///
/// Made with PyEphem 4.2.1 (`next_new_moon`, `next_winter_solstice`, the sun's apparent longitude of
/// date) in Python: instants moved to UTC+7, months begun on the day of the new moon, the month of the
/// winter solstice taken as the eleventh, the first month without a major term as the leap month. The new moon
/// nearest to a midnight is that of 1998, by 3,46 minutes.
private let ephemeris = """
    1990 27/1 5/4 30 | 1991 15/2 24/4 30 | 1992 4/2 12/4 30 | 1993 23/1 1/4 30
    1994 10/2 20/4 29 | 1995 31/1 9/4 30 | 1996 19/2 27/4 30 | 1997 7/2 16/4 29
    1998 28/1 6/4 30 | 1999 16/2 25/4 30 | 2000 5/2 14/4 29 | 2001 24/1 3/4 29
    2002 12/2 22/4 30 | 2003 1/2 11/4 29 | 2004 22/1 28/4 30 | 2005 9/2 18/4 30
    2006 29/1 7/4 29 | 2007 17/2 26/4 29 | 2008 7/2 15/4 30 | 2009 26/1 4/4 30
    2010 14/2 23/4 30 | 2011 3/2 12/4 30 | 2012 23/1 31/3 29 | 2013 10/2 19/4 29
    2014 31/1 9/4 30 | 2015 19/2 28/4 30 | 2016 8/2 16/4 29 | 2017 28/1 6/4 30
    2018 16/2 25/4 30 | 2019 5/2 14/4 30 | 2020 25/1 2/4 30 | 2021 12/2 21/4 30
    2022 1/2 10/4 29 | 2023 22/1 29/4 30 | 2024 10/2 18/4 30 | 2025 29/1 7/4 29
    2026 17/2 26/4 29 | 2027 6/2 16/4 29 | 2028 26/1 4/4 29 | 2029 13/2 23/4 29
    2030 2/2 12/4 29 | 2031 23/1 1/4 29 | 2032 11/2 19/4 29 | 2033 31/1 9/4 30
    2034 19/2 28/4 30 | 2035 8/2 17/4 30 | 2036 28/1 6/4 30 | 2037 15/2 24/4 30
    2038 4/2 13/4 30 | 2039 24/1 3/4 29 | 2040 12/2 20/4 29 | 2041 1/2 10/4 29
    2042 22/1 29/4 30 | 2043 10/2 19/4 30 | 2044 30/1 7/4 30 | 2045 17/2 26/4 30
    2046 6/2 15/4 30 | 2047 26/1 4/4 30 | 2048 14/2 22/4 30 | 2049 2/2 11/4 29
    2050 23/1 1/4 29 | 2051 11/2 20/4 29 | 2052 1/2 9/4 30 | 2053 18/2 28/4 29
    2054 8/2 17/4 30 | 2055 28/1 6/4 30 | 2056 15/2 24/4 29 | 2057 4/2 13/4 30
    2058 24/1 2/4 29 | 2059 12/2 21/4 29 | 2060 2/2 10/4 30 | 2061 21/1 31/3 29
    2062 9/2 19/4 29 | 2063 29/1 8/4 30 | 2064 17/2 26/4 30 | 2065 5/2 15/4 29
    2066 26/1 4/4 30 | 2067 14/2 23/4 30 | 2068 3/2 11/4 29 | 2069 23/1 1/4 30
    2070 11/2 20/4 30 | 2071 31/1 9/4 30 | 2072 19/2 27/4 30 | 2073 7/2 16/4 30
    2074 27/1 5/4 30 | 2075 15/2 24/4 29 | 2076 5/2 13/4 30 | 2077 24/1 2/4 29
    2078 12/2 21/4 29 | 2079 2/2 11/4 30 | 2080 22/1 30/3 30 | 2081 9/2 18/4 30
    2082 29/1 7/4 30 | 2083 17/2 26/4 30 | 2084 6/2 14/4 29 | 2085 26/1 3/4 30
    2086 14/2 22/4 30 | 2087 3/2 12/4 29 | 2088 24/1 1/4 30 | 2089 10/2 20/4 29
    2090 30/1 9/4 29 | 2091 18/2 28/4 30 | 2092 7/2 16/4 29 | 2093 27/1 5/4 30
    2094 15/2 24/4 29 | 2095 5/2 13/4 30 | 2096 25/1 2/4 29 | 2097 12/2 21/4 30
    2098 1/2 11/4 30 | 2099 21/1 29/4 30
  """

@Suite struct LunarYearTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var year: Int
    var newYear: CivilDate
    var hungKingsDay: CivilDate
    var lastMonthLength: Int
    var testDescription: String { String(year) }
  }

  static let rows: [Row] = ephemeris.split(whereSeparator: { "|\n".contains($0) }).compactMap { text in
    let words = text.split(separator: " ")
    guard words.count == 4, let year = Int(words[0]), let length = Int(words[3]),
      let newYear = day(words[1], year), let kings = day(words[2], year)
    else { return nil }
    return Row(year: year, newYear: newYear, hungKingsDay: kings, lastMonthLength: length)
  }

  private static func day(_ text: Substring, _ year: Int) -> CivilDate? {
    let parts = text.split(separator: "/").compactMap { Int($0) }
    return parts.count == 2 ? CivilDate(year: year, month: parts[1], day: parts[0]) : nil
  }

  @Test("The table holds each year of the calendar")
  func complete() {
    #expect(Self.rows.map(\.year) == Array(OfficeCalendar.firstYear...OfficeCalendar.lastYear))
  }

  @Test("Tết, Giỗ Tổ and tháng Chạp agree with the ephemeris in every year")
  func agrees() throws {
    for row in Self.rows {
      let lunar = try #require(LunarYear(row.year))
      #expect(lunar.newYear == row.newYear, "Tết \(row.year)")
      #expect(lunar.hungKingsDay == row.hungKingsDay, "Giỗ Tổ \(row.year)")
      #expect(lunar.lastMonthLength == row.lastMonthLength, "tháng Chạp \(row.year)")
    }
  }

  @Test(
    "Tết as history and newspapers know it",
    arguments: [
      ("2007-02-17", 2007), ("2023-01-22", 2023), ("2024-02-10", 2024), ("2025-01-29", 2025),
      ("2026-02-17", 2026), ("2027-02-06", 2027), ("2030-02-02", 2030),
    ])
  func known(date: String, year: Int) {
    #expect(LunarYear(year)?.newYear.iso == date)
  }

  @Test("Outside the compared years there is no answer")
  func outside() {
    #expect(LunarYear(1989) == nil)
    #expect(LunarYear(2100) == nil)
    #expect(LunarYear(0) == nil)
    #expect(LunarYear(.max) == nil)
  }

  @Test(
    "New moons are right to the minute",
    arguments: [2450841.75059, 2447918.30558, 2474584.01568, 2478599.77562, 2482970.97451])
  func newMoons(ephemeris: Double) {
    let moon = NewMoon.number(before: CivilDate(days: Int(ephemeris - 2_440_587.5) + 8))
    #expect(abs(NewMoon.universalTime(moon) - ephemeris) * 1440 < 1)
  }

  @Test("The sun stands at the winter solstice of 21/12/2033 13:45:37 UTC, to a quarter of an hour")
  func solstice() {
    #expect(abs(SunPlace.longitude(2_440_587.5 + 23_365 + 13.7603 / 24) - 270) < 0.01)
  }
}

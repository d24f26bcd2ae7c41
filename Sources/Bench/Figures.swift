import Glibc

/// Times of one thing done many times. Unit: nanoseconds.
struct Figures {
  var times: [Int] = []

  /// Runs something so many times and keeps each time.
  static func of(_ count: Int, _ body: (Int) -> Void) -> Figures {
    var figures = Figures()
    for index in 0..<count {
      let start = Clock.nanoseconds
      body(index)
      figures.times.append(Clock.nanoseconds - start)
    }
    return figures
  }

  /// Runs something once and keeps its time.
  mutating func add(_ body: () -> Void) {
    let start = Clock.nanoseconds
    body()
    times.append(Clock.nanoseconds - start)
  }

  private func part(_ share: Double) -> Int {
    let sorted = times.sorted()
    guard !sorted.isEmpty else { return 0 }
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }

  /// Median, 99th percentile and maximum in milliseconds.
  var written: String {
    "median \(Self.milliseconds(part(0.5))) ms, p99 \(Self.milliseconds(part(0.99))) ms, max \(Self.milliseconds(times.max() ?? 0)) ms (n = \(times.count))"
  }

  /// Median, the tail that few meet, and the worst, in milliseconds.
  var tail: String {
    let parts = [("p50", 0.5), ("p99", 0.99), ("p99.9", 0.999)].map { name, share in
      "\(name) \(Self.milliseconds(part(share)))"
    }
    return parts.joined(separator: ", ")
      + ", max \(Self.milliseconds(times.max() ?? 0)) ms (n = \(times.count))"
  }

  /// The median. Unit: nanoseconds.
  var median: Int { part(0.5) }

  static func milliseconds(_ nanoseconds: Int) -> String {
    let microseconds = nanoseconds / 1000
    let rest = String(microseconds % 1000)
    return "\(microseconds / 1000).\(String(repeating: "0", count: 3 - rest.count))\(rest)"
  }
}

/// The machine's steady clock.
enum Clock {
  static var nanoseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }
}

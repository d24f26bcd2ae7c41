import TestPrograms

/// Draws what a scenario may leave on the disk, and has each judged.
struct PowerCuts {
  private let scenario: Scenario
  private let seed: UInt64

  init(_ scenario: Scenario, seed: UInt64) {
    self.scenario = scenario
    self.seed = seed
  }

  /// What came of it.
  struct Tally {
    var drawn = 0
    var different = 0
    var bad = 0
    var moments = 0
    var seed: UInt64
    /// Of the first bad images.
    var findings: [String] = []
    /// All that was said in the end.
    var said: [String] = []

    var written: String {
      "\(drawn) images (\(different) different) at \(moments) moments, \(bad) bad; seed \(seed)"
    }
  }

  /// Draws about so many different images, more where more is unsynced.
  ///
  /// - Parameter judge: what is wrong with an image, which lies in a folder, after all that was said before.
  func run(_ images: Int, _ judge: (String, [String]) throws -> [String]) throws -> Tally {
    var tally = Tally(seed: seed)
    var random = SplitMix(seed: seed)
    var disk = scenario.start
    var seen: Set<Int> = []
    let weights = weights
    let total = max(1, weights.reduce(0, +))
    var weight = 0
    for (index, event) in scenario.events.enumerated() {
      disk.take(event)
      tally.moments += 1
      let before = images * weight / total
      weight += weights[index]
      let due = images * weight / total - before
      var found = 0
      // With little unsynced there are few images to be had.
      for _ in 0..<due * 3 where found < due {
        let luck = SimulatedDisk.Luck.allCases.randomElement(using: &random) ?? .nothing
        let image = disk.cut(luck, &random)
        tally.drawn += 1
        // The same disk with the same words said before would be judged the same.
        var hasher = Hasher()
        hasher.combine(image)
        hasher.combine(disk.said.count)
        guard seen.insert(hasher.finalize()).inserted else { continue }
        found += 1
        tally.different += 1
        try take(image, disk.said, "moment \(index), \(luck)", &tally, judge)
      }
    }
    tally.said = disk.said
    return tally
  }

  /// How much is unsynced at each moment, so much may come of it.
  private var weights: [Int] {
    var disk = scenario.start
    return scenario.events.map { event in
      disk.take(event)
      return 1 + disk.unsynced
    }
  }

  private func take(
    _ image: CrashImage, _ said: [String], _ where: String, _ tally: inout Tally,
    _ judge: (String, [String]) throws -> [String]
  ) throws {
    let folder = Place.scratch("image")
    defer { Place.remove(folder) }
    try image.write(to: folder)
    var findings: [String]
    do { findings = try judge(folder, said) } catch { findings = ["\(error)"] }
    guard !findings.isEmpty else { return }
    tally.bad += 1
    if tally.findings.count < 5 { tally.findings.append("\(`where`): \(findings.prefix(3))") }
  }
}

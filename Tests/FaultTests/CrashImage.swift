import Foundation

/// What lies on the disk when the power is back.
struct CrashImage: Hashable {
  var folders: [String] = []
  var files: [String: [UInt8]] = [:]

  /// Lays it out in a new folder.
  func write(to folder: String) throws {
    for path in folders {
      try FileManager.default.createDirectory(atPath: "\(folder)/\(path)", withIntermediateDirectories: true)
    }
    for (path, bytes) in files {
      try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(path)"))
    }
  }
}

/// Random numbers that a seed gives again (Steele, Lea, Flood: Fast splittable pseudorandom number generators,
/// 2014).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

internal import Glibc

/// A point on a clock that nobody sets. Unit: milliseconds.
struct Moment: Comparable {
  private let milliseconds: Int

  /// Now.
  static var now: Moment {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Moment(milliseconds: time.tv_sec * 1000 + time.tv_nsec / 1_000_000)
  }

  static func < (left: Moment, right: Moment) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// The moment so much later.
  func after(_ milliseconds: Int) -> Moment {
    Moment(milliseconds: self.milliseconds + milliseconds)
  }

  /// How long it was since an earlier moment.
  func since(_ earlier: Moment) -> Int {
    milliseconds - earlier.milliseconds
  }
}

internal import Glibc
internal import Screen

/// What signals asked for and was not told yet.
struct Notice {
  /// The terminal may have another size.
  var size = false
  /// The program was stopped and goes on.
  var comeBack = false
}

extension Console {
  /// The most that is taken in at once, so that a flood of bytes cannot keep the screen from being
  /// painted. Unit: bytes.
  private static let batchLimit = 256 * 1024
  /// How long the size of the terminal must stay the same before it is told. Unit: milliseconds.
  private static let settlingTime: Int32 = 20
  /// The most that a storm of sizes is waited for. Unit: milliseconds.
  private static let longestStorm = 200

  /// Waits for keys, another size, the end, or the time; and takes in all that is there.
  ///
  /// Without a time it waits as long as it takes. Keys that came before the terminal was lost are
  /// told before the loss.
  public func nextInput(timeoutMilliseconds: Int? = nil) -> Input {
    let deadline = timeoutMilliseconds.map { Moment.now.after(max(0, $0)) }
    while true {
      if let ending { return ending }
      wait(until: deadline)
      noteSignals()
      let keys = takeKeys()
      // What the signals asked for is remembered and told at the next call.
      if !keys.isEmpty { return .keys(keys) }
      if let ending { return ending }
      if let size = settledSize() { return .resized(size) }
      if let deadline, Moment.now >= deadline { return .timedOut }
    }
  }

  /// Waits for a byte, a signal, the deadline, or the end of the decoder's patience.
  private func wait(until deadline: Moment?) {
    if notice.size || notice.comeBack { return }
    let patienceEnd = decoder.patience.map { lastByte.after($0) }
    let end = [deadline, patienceEnd].compactMap { $0 }.min()
    let now = Moment.now
    _ = anythingReady(
      on: [input, signals.readEnd], within: end.map { Int32(clamping: max(0, $0.since(now))) } ?? -1)
  }

  /// Unit: milliseconds; -1 waits as long as it takes. A hang-up counts: reading tells which one.
  private func anythingReady(on descriptors: [Int32], within time: Int32) -> Bool {
    var watched = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    return poll(&watched, nfds_t(watched.count), time) > 0
  }

  private func noteSignals() {
    for signal in signals.drain().sorted() {
      switch signal {
      case SIGHUP: ending = .hangUp(.signal)
      case SIGTERM, SIGQUIT: ending = ending ?? .terminate(signal: signal)
      case SIGWINCH: notice.size = true
      case SIGCONT: notice.comeBack = true
      default: break
      }
    }
  }

  private func takeKeys() -> [Key] {
    let bytes = readAll()
    let now = Moment.now
    let silence = now.since(lastByte)
    if bytes.isEmpty {
      // Half a sequence in front of a lost line is no Escape: it must not close what is being typed.
      guard ending == nil, let patience = decoder.patience, silence >= patience else { return [] }
      return decoder.giveUp()
    }
    lastByte = now
    return decoder.decode(bytes, silence: silence)
  }

  /// All bytes that are there now. Notes a lost terminal, so that nobody asks it again.
  private func readAll() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while bytes.count < Self.batchLimit, anythingReady(on: [input], within: 0) {
      let count = read(input, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer.prefix(count)
      } else if count == 0 {
        ending = ending ?? .hangUp(.endOfInput)
        break
      } else if errno == EAGAIN {
        break
      } else if errno != EINTR {
        ending = ending ?? .hangUp(.readFailed(code: errno))
        break
      }
    }
    return bytes
  }

  /// The size after a storm of changes has ended, or `nil` where nothing is to be painted anew.
  private func settledSize() -> Size? {
    guard notice.size || notice.comeBack else { return nil }
    let end = Moment.now.after(Self.longestStorm)
    while notice.size, ending == nil, Moment.now < end,
      anythingReady(on: [signals.readEnd], within: Self.settlingTime)
    {
      noteSignals()
    }
    let cameBack = notice.comeBack
    notice = Notice()
    if cameBack { comeBack() }
    return adoptSize() || cameBack ? size : nil
  }
}

import Dossiers
import Testing
import Vietnamese

@Suite("Statuses and the ways between them")
struct StatusTests {
  @Test("the national numbers stand (law.md 1.1), and 11 is ours")
  func numbers() {
    #expect(Status.allCases.map(\.rawValue) == Array(1...11))
    #expect(
      Status.allCases.map(\.name.vi) == [
        "Mới đăng ký", "Được tiếp nhận", "Không được tiếp nhận", "Đang xử lý", "Yêu cầu bổ sung giấy tờ",
        "Yêu cầu thực hiện nghĩa vụ tài chính", "Công dân yêu cầu rút hồ sơ", "Dừng xử lý", "Đã xử lý xong",
        "Đã trả kết quả", "Đóng hồ sơ",
      ])
  }

  @Test(
    "the whole table of ways",
    arguments: [
      (Status.registered, [Status.accepted, .supplement, .notAccepted, .withdrawn]),
      (.accepted, [.processing, .finished, .supplement, .payment, .stopped, .withdrawn]),
      (.notAccepted, []), (.processing, [.finished, .supplement, .payment, .stopped, .withdrawn]),
      (.supplement, [.processing, .accepted, .closed, .withdrawn, .stopped]),
      (.payment, [.processing, .stopped, .withdrawn]), (.withdrawn, []),
      (.stopped, [.processing, .withdrawn]),
      (.finished, [.returned]), (.returned, []), (.closed, []),
    ])
  func ways(from: Status, to: [Status]) {
    #expect(from.next == to)
    #expect(Set(to).count == to.count)
    #expect(!to.contains(from))
  }

  @Test("every status can be reached from the registration")
  func reachable() {
    #expect(Self.reached(from: .registered) == Set(Status.allCases))
    #expect(Self.reached(from: .accepted) == Set(Status.allCases).subtracting([.registered, .notAccepted]))
  }

  @Test("no status is a dead end: each is an end itself or leads to one", arguments: Status.allCases)
  func noDeadEnds(status: Status) {
    #expect(status.next.isEmpty == !status.isOpen)
    #expect(Self.reached(from: status).contains { !$0.isOpen })
  }

  private static func reached(from start: Status) -> Set<Status> {
    var reached: Set<Status> = [start]
    var waiting = [start]
    while let status = waiting.popLast() {
      for next in status.next where reached.insert(next).inserted { waiting.append(next) }
    }
    return reached
  }

  @Test("the clock runs, stops anew, is suspended or is over")
  func clocks() {
    func all(_ clock: Status.Clock) -> [Status] { Status.allCases.filter { $0.clock == clock } }
    #expect(all(.running) == [.registered, .accepted, .processing])
    #expect(all(.stoppedForSupplement) == [.supplement])
    #expect(all(.suspended) == [.payment, .stopped])
    #expect(all(.ended) == [.notAccepted, .withdrawn, .finished, .returned, .closed])
  }

  @Test("what is refused, asked for or stopped says why (R4, R12, R16)")
  func notes() {
    #expect(Status.allCases.filter(\.needsNote) == [.notAccepted, .supplement, .payment, .stopped])
  }

  @Test("a status is read by number, word and name, with or without marks", arguments: Status.allCases)
  func reading(status: Status) {
    for text in [
      String(status.rawValue), status.word, status.name.vi, status.name.vi.uppercased(),
      status.word.uppercased(),
    ] {
      #expect(Status(reading: text) == status, "\(text)")
    }
    #expect(Status(reading: "dang xu ly") == .processing)
    #expect(status.shortName.vi.count <= 12)
    #expect(status.shortName.en.count <= 11)
  }

  @Test("other words are no status", arguments: ["", "0", "12", "-1", "xong", "x", "٤"])
  func unreadable(text: String) {
    #expect(Status(reading: text) == nil)
  }

  @Test("short names tell statuses apart, so that each reads as itself")
  func shortNames() {
    #expect(Set(Status.allCases.map(\.shortName.vi)).count == Status.allCases.count)
    #expect(Set(Status.allCases.map(\.word)).count == Status.allCases.count)
  }
}

import Dossiers
import Register
import Testing

@Suite struct MarkTests {
  private static let head = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  @Test(arguments: [
    "H15-261120-0001 41 \(head)", " H15-261120-0001  41 \(head.uppercased()) ", "41 \(head)",
    "Nov 20 09:30:00 may motcua[12]: head 41 \(head)", "backup 41 \(head.uppercased())",
  ])
  func aLineThatKnowsTheWholeHash(line: String) throws {
    guard case .whole(let mark) = try #require(KnownMark(reading: line)) else {
      Issue.record("\(line)")
      return
    }
    #expect(mark.sequence == 41 && mark.head == Self.head)
    #expect(mark.dossier == (line.contains("H15") ? "H15-261120-0001" : nil))
  }

  @Test(arguments: [
    "H15-261120-0001 Q9W1-DFWF-077Y", "H15-261120-0001 q9wi dfwf o77y", "H15-261120-0001 Q9W1DFWF077Y",
  ])
  func aLineThatAPersonRead(line: String) throws {
    #expect(
      KnownMark(reading: line) == ShortMark(reading: "H15-261120-0001 Q9W1-DFWF-077Y").map(KnownMark.short))
  }

  @Test(arguments: [
    "", "H15-261120-0001", "41 abc", "0 \(head)", "-1 \(head)", "41 \(head)0", "x y z \(head)",
    "H15-261120-0001 Q9W1-DFWF-077", "H15-261120-0001 Q9W1-DFWF-077U", "41 \(String(head.dropLast()))g",
  ])
  func aLineThatIsNoMark(line: String) {
    #expect(KnownMark(reading: line) == nil)
  }

  @Test func aReceiptIsConfirmedByItsOwnEventOnly() throws {
    let office = try TestOffice()
    let (one, other) = (try office.receive("Một"), try office.receive("Hai"))
    let mark = try #require(try office.register.receptionMark(code: one.code))
    let last = try office.register.verify().chain.events
    let confirmed: MarkVerdict = .confirmed(sequence: mark.sequence)
    #expect(try office.register.verdicts(on: [.whole(mark)]) == [confirmed])
    let short = try #require(ShortMark(reading: "\(one.code) \(mark.short)"))
    #expect(try office.register.verdicts(on: [.short(short)]) == [confirmed])
    // The same hash on another dossier's paper, in another place, behind the end.
    var changed = mark
    changed.dossier = other.code
    #expect(try office.register.verdicts(on: [.whole(changed)]) == [.refuted(sequence: mark.sequence)])
    changed = mark
    changed.sequence -= 1
    #expect(try office.register.verdicts(on: [.whole(changed)]) == [.refuted(sequence: mark.sequence - 1)])
    changed.sequence = last + 3
    #expect(try office.register.verdicts(on: [.whole(changed)]) == [.cutOff(from: last + 1)])
    let wrong = try #require(ShortMark(reading: "\(other.code) \(mark.short)"))
    #expect(try office.register.verdicts(on: [.short(wrong)]) == [.refuted(sequence: nil)])
    // A scanned receipt finds its dossier.
    let page = try office.register.queue(
      QueueRequest(view: .all, search: mark.whole, count: 5), now: TestOffice.morning)
    #expect(page.rows.map(\.code) == [one.code])
  }
}

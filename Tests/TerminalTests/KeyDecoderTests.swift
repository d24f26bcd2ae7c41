import Screen
import Testing

@testable import Terminal

/// Keys of one batch.
private func keys(_ text: String) -> [Key] {
  var decoder = KeyDecoder()
  return decoder.decode(Array(text.utf8))
}

/// Keys of batches that come right after one another.
private func keys(batches: [[UInt8]]) -> [[Key]] {
  var decoder = KeyDecoder()
  return batches.map { decoder.decode($0) }
}

private func typed(_ text: String) -> [Key] {
  text.map { .character($0) }
}

struct TypedText {
  @Test func plainLettersComeInOrder() {
    #expect(keys("Nguyễn Thị Ánh") == typed("Nguyễn Thị Ánh"))
    #expect(keys("H'Hen Niê, Y Ngông Niê Kdăm") == typed("H'Hen Niê, Y Ngông Niê Kdăm"))
  }

  @Test func nothingGivesNothing() {
    #expect(keys("") == [])
  }

  @Test func decomposedLettersAreComposedWithinABatch() throws {
    let decomposed = "Ngu\u{79}e\u{302}\u{303}n Thi\u{323} A\u{301}nh"
    let result = keys(decomposed)
    #expect(result == typed("Nguyễn Thị Ánh"))
    guard case .character(let letter) = result[4] else { return #expect(Bool(false), "no letter") }
    #expect(letter.unicodeScalars.map(\.value) == [0x1EC5])
  }

  @Test func aMarkThatComesLaterIsACharacterOfItsOwn() {
    let late = keys(batches: [Array("e".utf8), Array("\u{302}".utf8)])
    #expect(late == [[.character("e")], [.character("\u{302}")]])
    #expect("e" + "\u{302}" == "ê")
  }

  @Test func aMarkDoesNotJumpOverAKey() {
    #expect(keys("e\u{7F}\u{302}") == [.character("e"), .backspace, .character("\u{302}")])
  }

  @Test(arguments: 1...3) func aLetterSplitAnywhereIsWhole(at cut: Int) {
    let bytes = Array("😀".utf8)
    #expect(keys(batches: [Array(bytes[..<cut]), Array(bytes[cut...])]) == [[], [.character("😀")]])
  }

  @Test func aSplitLetterSurvivesAnySilence() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0xE1, 0xBA]) == [])
    #expect(decoder.patience == nil)
    #expect(decoder.giveUp() == [])
    #expect(decoder.decode([0xE1, 0xBA]) == [])
    #expect(decoder.decode([0xBF], silence: 10_000) == [.character("ế")])
  }

  @Test func brokenBytesTakeNoNeighbourAlong() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0xE9, 0x61, 0x62]) == typed("ab"))
    #expect(decoder.decode([0xE1, 0xBA, 0x61]) == typed("a"))
    #expect(decoder.decode([0xBF, 0xFF, 0xC0, 0xC1, 0xF5, 0x62]) == typed("b"))
    // Overlong, surrogate, beyond Unicode.
    #expect(decoder.decode([0xE0, 0x80, 0x80, 0xED, 0xA0, 0x80, 0xF4, 0x90, 0x80, 0x80, 0x63]) == typed("c"))
  }

  @Test func controlsOfTheSecondRowAreNoText() {
    #expect(keys("a\u{80}\u{9B}\u{9F}b") == typed("ab"))
  }
}

struct ControlKeys {
  @Test func bothBackspacesAreBackspace() {
    #expect(keys("\u{08}\u{7F}") == [.backspace, .backspace])
  }

  @Test func returnAndLineFeedAreEnterAndBothTogetherAreOne() {
    #expect(keys("\r") == [.enter])
    #expect(keys("\n") == [.enter])
    #expect(keys("\r\r\n\r\0\n") == [.enter, .enter, .enter, .enter])
    #expect(keys(batches: [[0x0D], [0x0A]]) == [[.enter], [.enter]])
  }

  @Test func controlWithALetterNamesTheLetter() {
    #expect(keys("\u{01}\u{07}\u{1A}") == [.control("a"), .control("g"), .control("z")])
    #expect(keys("\0\u{1C}\u{1D}\u{1E}\u{1F}") == ["@", "\\", "]", "^", "_"].map { .control($0) })
  }

  @Test func tabIsTab() {
    #expect(keys("\t\u{1B}[Z") == [.tab, .backTab])
  }
}

/// Input methods take back what they sent and send it anew, in one read: `a`, then DEL and `â`.
struct InputMethods {
  @Test func unikeyTelexRetypesGluedToBackspace() {
    // t i e e → tiê, n g → tiêng, s → tiếng.
    let read = keys(
      batches: [
        Array("t".utf8), Array("i".utf8), Array("e".utf8), Array("\u{7F}ê".utf8), Array("n".utf8),
        Array("g".utf8), Array("\u{7F}\u{7F}\u{7F}ếng".utf8),
      ])
    #expect(shown(read.flatMap { $0 }) == "tiếng")
    #expect(
      read[6] == [.backspace, .backspace, .backspace, .character("ế"), .character("n"), .character("g")])
  }

  @Test func evkeySendsTheOtherBackspace() {
    #expect(shown(keys("d\u{08}đ" + "uo" + "\u{08}\u{08}ươ" + "ng" + "\u{08}\u{08}\u{08}ờng")) == "đường")
  }

  @Test func everythingInOneReadKeepsItsOrder() {
    #expect(shown(keys("nguyen\u{7F}\u{7F}ên\u{7F}\u{7F}ễn")) == "nguyễn")
  }

  @Test func bambooMaySplitALetterBetweenReads() {
    let letter = Array("ữ".utf8)
    let read = keys(batches: [Array("u".utf8), [0x7F] + letter[..<1], Array(letter[1...])])
    #expect(read == [[.character("u")], [.backspace], [.character("ữ")]])
  }

  @Test func aShiftedSelectionThatSomeMethodsSendIsNoText() {
    // Some methods select with Shift-Left instead of sending backspaces.
    #expect(keys("a\u{1B}[1;2Dâ") == [.character("a"), .left, .character("â")])
  }

  private func shown(_ keys: [Key]) -> String {
    var text = ""
    for key in keys {
      switch key {
      case .character(let character): text.append(character)
      case .backspace: _ = text.popLast()
      default: text += "‹\(key.name)›"
      }
    }
    return text
  }
}

struct EscapeSequences {
  static let arrows: [(String, Key)] = [
    ("A", .up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end),
  ]

  @Test(arguments: arrows) func cursorKeysInBothModesAndWithModifiers(final: String, key: Key) {
    for sequence in ["\u{1B}[", "\u{1B}O", "\u{1B}[1;2", "\u{1B}[1;5", "\u{1B}[1;3", "\u{1B}[5", "\u{1B}O5"] {
      #expect(keys(sequence + final + "x") == [key, .character("x")], "\(sequence.debugDescription)\(final)")
    }
  }

  static let numbered: [(Int, Key)] = [
    (1, .home), (7, .home), (4, .end), (8, .end), (3, .delete), (5, .pageUp), (6, .pageDown),
    (11, .function(1)), (12, .function(2)), (13, .function(3)), (14, .function(4)), (15, .function(5)),
    (17, .function(6)), (18, .function(7)), (19, .function(8)), (20, .function(9)), (21, .function(10)),
    (23, .function(11)), (24, .function(12)),
  ]

  @Test(arguments: numbered) func numberedKeysInTheFormsOfXtermAndRxvt(number: Int, key: Key) {
    for end in ["~", "^", "$", "@", ";2~", ";5~", ";3~"] {
      #expect(keys("\u{1B}[\(number)\(end)x") == [key, .character("x")], "\(number)\(end)")
    }
  }

  @Test(arguments: 1...4) func firstFunctionKeys(number: Int) {
    let final = ["P", "Q", "R", "S"][number - 1]
    for start in ["\u{1B}O", "\u{1B}[", "\u{1B}[1;5", "\u{1B}[1;2", "\u{1B}O1;2"] {
      #expect(keys(start + final) == [.function(number)], "\(start.debugDescription)\(final)")
    }
  }

  @Test(arguments: 1...5) func functionKeysOfTheLinuxConsole(number: Int) {
    #expect(keys("\u{1B}[[" + ["A", "B", "C", "D", "E"][number - 1]) == [.function(number)])
  }

  @Test func theNumberPadInApplicationModeTypesDigits() {
    #expect(keys("\u{1B}Op\u{1B}Oy\u{1B}Om\u{1B}On\u{1B}OM") == typed("09-.") + [.enter])
  }

  @Test(
    arguments: [
      "\u{1B}[2~", "\u{1B}[25~", "\u{1B}[34~", "\u{1B}[1;7x", "\u{1B}[?62;22c", "\u{1B}[>0;276;0c",
      "\u{1B}[I",
      "\u{1B}[O", "\u{1B}[12;40R", "\u{1B}[27;5;9~", "\u{1B}[97;5u", "\u{1B}[<0;10;20M", "\u{1B}[?2004;1$y",
      "\u{1B}OE", "\u{1B}[M #!", "\u{1B}x", "\u{1B}ế", "\u{1B}\u{7F}", "\u{1B}\r",
      "\u{1B}]11;rgb:00/00/00\u{07}",
      "\u{1B}]11;rgb:00/00/00\u{1B}\\", "\u{1B}P>|xterm\u{1B}\\", "\u{1B}_data\u{1B}\\", "\u{1B}[201~",
      "\u{1B}[11111111111111111111111111111111111111111111111111111111111111111~", "\u{1B}[0~",
      "\u{1B}[99999999999999999999~",
    ])
  func whatIsNoKeyIsSwallowedWhole(sequence: String) {
    #expect(keys("a" + sequence + "b") == typed("ab"))
  }

  @Test func aSequenceThatBreaksOffTakesNoKeyAlong() {
    #expect(keys("\u{1B}[1;5\r") == [.enter])
    #expect(keys("\u{1B}[1;5\u{1B}[A") == [.up])
    #expect(keys("\u{1B}[ế") == typed("ế"))
    #expect(keys("\u{1B}]52;c\u{1B}[A") == [.up])
    #expect(keys("\u{1B}P1\u{18}a") == typed("a"))
  }

  @Test(arguments: ["\u{1B}[15~", "\u{1B}OP", "\u{1B}[[B", "\u{1B}[1;5A", "\u{1B}[6$"])
  func aSequenceSplitAnywhereWithinItsTimeIsOneKey(sequence: String) {
    let whole = keys(sequence)
    #expect(whole.count == 1)
    let bytes = Array(sequence.utf8)
    for cut in 1..<bytes.count {
      var decoder = KeyDecoder()
      #expect(decoder.decode(Array(bytes[..<cut])) == [])
      #expect(decoder.patience != nil)
      #expect(decoder.decode(Array(bytes[cut...]), silence: 20) == whole)
      #expect(decoder.patience == nil)
    }
  }

  @Test func aLoneEscapeIsEscapeAfterItsTime() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B]) == [])
    #expect(decoder.patience == 25)
    #expect(decoder.giveUp() == [.escape])
    #expect(decoder.patience == nil)
  }

  @Test func twoEscapesAreTwo() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B, 0x1B]) == [.escape])
    #expect(decoder.giveUp() == [.escape])
    #expect(keys("\u{1B}\u{1B}[A") == [.escape, .up])
  }

  @Test func halfASequenceMeansNothingAfterItsTime() {
    for half in ["\u{1B}[", "\u{1B}[1;", "\u{1B}O", "\u{1B}]0;x", "\u{1B}[M"] {
      var decoder = KeyDecoder()
      #expect(decoder.decode(Array(half.utf8)) == [])
      #expect(decoder.patience == 250)
      #expect(decoder.giveUp() == [])
      #expect(decoder.decode(Array("a".utf8), silence: 400) == typed("a"))
    }
  }

  @Test func theTailOfASplitSequenceIsNoText() {
    var decoder = KeyDecoder()
    _ = decoder.decode([0x1B])
    #expect(decoder.giveUp() == [.escape])
    #expect(decoder.decode(Array("[Ba".utf8), silence: 120) == [.down, .character("a")])
    // Typed by hand, later or of another form, it is text.
    _ = decoder.decode([0x1B])
    _ = decoder.giveUp()
    #expect(decoder.decode(Array("[B".utf8), silence: 900) == typed("[B"))
    _ = decoder.decode([0x1B])
    _ = decoder.giveUp()
    #expect(decoder.decode(Array("[x]".utf8), silence: 120) == typed("[x]"))
    #expect(decoder.decode(Array("[B".utf8), silence: 10) == typed("[B"))
  }

  @Test func theDescriptionOfTheTerminalGoesFirst() {
    let sequences = KeySequences(described: [
      Array("[224z".utf8): .function(1), [0x41]: .up, Array("[M".utf8): .function(2),
    ])
    var decoder = KeyDecoder(sequences: sequences)
    #expect(
      decoder.decode(Array("\u{1B}[224z\u{1B}A\u{1B}[Mabc".utf8)) == [.function(1), .up, .function(2)]
        + typed("abc"))
  }
}

struct Pastes {
  private func pasted(_ text: String) -> [UInt8] {
    Array("\u{1B}[200~\(text)\u{1B}[201~".utf8)
  }

  @Test func aPasteIsOneKeyBetweenTheOthers() {
    #expect(
      keys("a\u{1B}[200~Siu Black\u{1B}[201~b") == [.character("a"), .paste("Siu Black"), .character("b")])
  }

  @Test func commandsInAPasteStayText() {
    let text = "\u{1B}OB\u{1B}[A\u{03}\u{7F}\t\u{1B}[200~\u{1B}[20"
    #expect(keys(batches: [pasted(text)]) == [[.paste(text)]])
  }

  @Test func anEndMarkRightAfterHalfOfOneIsSeen() {
    #expect(keys(batches: [pasted("a\u{1B}[20")]) == [[.paste("a\u{1B}[20")]])
    #expect(keys(batches: [pasted("a\u{1B}")]) == [[.paste("a\u{1B}")]])
  }

  @Test func lineEndsAreLineFeedsAndLettersComposed() {
    #expect(keys(batches: [pasted("a\rb\r\nc\nd\r\r")]) == [[.paste("a\nb\nc\nd\n\n")]])
    guard case .paste(let text)? = keys(batches: [pasted("e\u{302}\u{301}")]).first?.first else {
      return #expect(Bool(false), "no paste")
    }
    #expect(text.unicodeScalars.map(\.value) == [0x1EBF])
  }

  @Test func brokenLettersAreSeen() {
    let bytes = Array("\u{1B}[200~a".utf8) + [0xE9] + Array("b\u{1B}[201~".utf8)
    #expect(keys(batches: [bytes]) == [[.paste("a\u{FFFD}b")]])
  }

  @Test func anEmptyPasteIsNothing() {
    #expect(keys(batches: [pasted("")]) == [[]])
  }

  @Test func aPasteMaySplitAnywhere() {
    let bytes = pasted("Đắk Lắk")
    for cut in 1..<bytes.count {
      let read = keys(batches: [Array(bytes[..<cut]), Array(bytes[cut...])])
      #expect(read.flatMap { $0 } == [.paste("Đắk Lắk")], "cut at \(cut)")
    }
  }

  @Test func tooLongAPasteIsCutAtALetterAndItsEndIsFound() {
    let text = "ab" + String(repeating: "ế", count: 40_000)
    let read = keys(batches: [pasted(text) + Array("x".utf8)])
    guard case .paste(let kept)? = read[0].first else { return #expect(Bool(false), "no paste") }
    #expect(kept.utf8.count <= KeyDecoder.pasteLimit)
    #expect(kept.utf8.count > KeyDecoder.pasteLimit - 3)
    #expect(kept == "ab" + String(repeating: "ế", count: kept.count - 2))
    #expect(read[0].last == .character("x"))
  }

  @Test func aPasteThatFitsExactlyKeepsABrokenLetterInItsMiddle() {
    let text = String(repeating: "a", count: KeyDecoder.pasteLimit)
    #expect(keys(batches: [pasted(text)]) == [[.paste(text)]])
  }

  @Test func aPasteWithoutItsEndIsToldAfterAWhile() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array("\u{1B}[200~abc\r".utf8)) == [])
    #expect(decoder.patience == 5000)
    #expect(decoder.giveUp() == [.paste("abc\n")])
    #expect(decoder.decode(Array("d".utf8)) == typed("d"))
  }

  @Test func thePasteMarkWithALateTailIsStillAPaste() {
    var decoder = KeyDecoder()
    _ = decoder.decode([0x1B])
    _ = decoder.giveUp()
    #expect(decoder.decode(Array("[200~rm\r\u{1B}[201~".utf8), silence: 90) == [.paste("rm\n")])
  }
}

struct AnyBytes {
  /// Whatever comes, no control character reaches a field as text, and the decoder finds back.
  @Test(arguments: 1...200) func randomBytesNeverBecomeControlText(seed: UInt64) {
    var random = SplitMix(state: seed)
    var decoder = KeyDecoder()
    let likely: [UInt8] = Array("\u{1B}[O;~0152MPaế\u{7F}\r".utf8)
    for _ in 0..<40 {
      let count = Int.random(in: 0...12, using: &random)
      let bytes = (0..<count).map { _ in
        Bool.random(using: &random)
          ? likely[Int.random(in: 0..<likely.count, using: &random)]
          : UInt8.random(in: 0...255, using: &random)
      }
      for key in decoder.decode(bytes, silence: Int.random(in: 0...500, using: &random)) {
        if case .character(let character) = key {
          #expect(
            character.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
        }
      }
      if Bool.random(using: &random) { _ = decoder.giveUp() }
    }
    _ = decoder.giveUp()
    #expect(decoder.patience == nil)
    #expect(decoder.decode(Array("\u{1B}[Bx".utf8), silence: 1000) == [.down, .character("x")])
  }
}

/// A small random source whose runs can be repeated by their seed.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

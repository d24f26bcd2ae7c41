import CNcurses
import Glibc
import Screen
import Testing

@testable import Terminal

extension ConsoleTests {
  /// What the machine knows about terminals; loading it is one of ncurses' global states.
  @Suite(.serialized) struct Descriptions {
    static let terminals = [
      "xterm", "xterm-256color", "xterm-r5", "xterm-vt220", "linux", "vt100", "vt220", "screen",
      "screen-256color",
      "tmux", "tmux-256color", "rxvt", "rxvt-unicode", "rxvt-unicode-256color", "Eterm", "cygwin", "pcansi",
      "sun", "cons25", "wsvt25",
    ]

    @Test(arguments: terminals) func everyKeyThatADescriptionNamesIsThatKey(name: String) throws {
      var named: [(String, Key)] = [
        ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
        ("kend", .end),
        ("kpp", .pageUp), ("knp", .pageDown), ("kdch1", .delete), ("kcbt", .backTab),
      ]
      for number in 1...12 { named.append(("kf\(number)", .function(number))) }
      var sequences: [(String, Key)] = []
      var code: Int32 = 0
      guard setupterm(name, STDOUT_FILENO, &code) == OK else { return }
      for (capability, key) in named {
        if let text = ncurses_capability(capability) { sequences.append((String(cString: text), key)) }
      }
      ncurses_forget_description()
      let description = try TerminalDescription.read(name: name, output: STDOUT_FILENO)
      for (sequence, key) in sequences where sequence.hasPrefix("\u{1B}") {
        var decoder = KeyDecoder(sequences: description.sequences)
        #expect(
          decoder.decode(Array((sequence + "x").utf8)) == [key, .character("x")],
          "\(sequence.debugDescription)")
      }
    }

    /// The terminal is often not what TERM says; its keys are understood all the same.
    @Test(arguments: ["vt220", "linux", "xterm", "screen"]) func keysOfOtherTerminalsAreUnderstoodToo(
      name: String
    ) throws {
      let description = try TerminalDescription.read(name: name, output: STDOUT_FILENO)
      let sent: [(String, Key)] = [
        ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}OP", .function(1)), ("\u{1B}[11~", .function(1)),
        ("\u{1B}[[A", .function(1)), ("\u{1B}[15~", .function(5)), ("\u{1B}[[E", .function(5)),
        ("\u{1B}[24~", .function(12)),
        ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home),
        ("\u{1B}[8~", .end),
      ]
      for (sequence, key) in sent {
        var decoder = KeyDecoder(sequences: description.sequences)
        #expect(decoder.decode(Array(sequence.utf8)) == [key], "\(sequence.debugDescription)")
      }
    }

    @Test(arguments: terminals) func restoringBytesAreReadyAndHoldNoPadding(name: String) throws {
      guard let description = try? TerminalDescription.read(name: name, output: STDOUT_FILENO) else {
        #expect(name == "sun" || name == "Eterm" || name == "cons25")
        return
      }
      let bytes = text(description.restoringBytes)
      #expect(!bytes.contains("$<") && !bytes.isEmpty)
      #expect(bytes.hasPrefix("\u{1B}[?2004l") == description.speaksControlSequences)
    }

    @Test func paddingIsTakenOutAndNothingElse() {
      #expect(
        text(TerminalDescription.withoutPadding(Array("\u{1B}[m$<2/>\u{1B}(B$<".utf8)))
          == "\u{1B}[m\u{1B}(B$<")
      #expect(TerminalDescription.withoutPadding([]) == [])
    }
  }
}

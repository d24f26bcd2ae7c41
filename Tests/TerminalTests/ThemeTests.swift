import CNcurses
import Screen
import Testing
import Vietnamese

@testable import Terminal

struct ThemeTests {
  @Test func monochromeUsesNoColourAndMarksWhatMatters() {
    for role in Role.allCases { #expect(Theme.monochrome.look(role).colours == nil) }
    let plain = Theme.monochrome.look(.plain)
    for role in [Role.heading, .bar, .key, .chosen, .field, .nearDue, .late, .practice, .warning] {
      #expect(Theme.monochrome.look(role) != plain, "\(role)")
    }
    #expect(Theme.monochrome.look(.key) != Theme.monochrome.look(.bar))
    #expect(Theme.monochrome.look(.nearDue) != Theme.monochrome.look(.late))
  }

  @Test func alarmsBringTheirOwnGround() {
    for role in [Role.bar, .key, .nearDue, .late, .practice, .warning] {
      #expect(Theme.colours.look(role).colours?.ground != nil, "\(role)")
    }
    for role in [Role.plain, .quiet, .heading, .chosen, .field] {
      #expect(Theme.colours.look(role).colours == nil)
    }
  }

  @Test func onlyTheEightColoursAreUsed() {
    for role in Role.allCases {
      guard let colours = Theme.colours.look(role).colours else { continue }
      #expect((0...7).contains(colours.letter) && (0...7).contains(colours.ground ?? 0))
    }
  }

  @Test func coloursNeedATerminalAndNobodyAgainstThem() {
    #expect(Theme.fitting(terminalColours: 8, monochrome: false, noColour: nil) == .colours)
    #expect(Theme.fitting(terminalColours: 256, monochrome: false, noColour: "") == .colours)
    #expect(Theme.fitting(terminalColours: 0, monochrome: false, noColour: nil) == .monochrome)
    #expect(Theme.fitting(terminalColours: -1, monochrome: false, noColour: nil) == .monochrome)
    #expect(Theme.fitting(terminalColours: 256, monochrome: true, noColour: nil) == .monochrome)
    #expect(Theme.fitting(terminalColours: 256, monochrome: false, noColour: "1") == .monochrome)
  }
}

struct ConsoleErrorTests {
  @Test func everyTextSaysWhatWasKeptInBothLanguages() {
    let errors: [ConsoleError] = [
      .notATerminal, .terminalTypeMissing, .terminalTypeUnknown("x"), .cursorCannotBePlaced("dumb"),
      .noUnicodeLocale,
      .refused(code: 5), .alreadyOpen,
    ]
    for error in errors {
      #expect(error.text.vi.contains("Chưa có dữ liệu nào thay đổi."), "\(error)")
      #expect(error.text.en.contains("Nothing was changed."), "\(error)")
      #expect(error.text.vi.contains("Vui lòng"))
    }
  }

  @Test func theNameOfATerminalIsShownHarmlessAndShort() {
    let text = ConsoleError.terminalTypeUnknown("\u{1B}]0;x\u{07}" + String(repeating: "y", count: 500)).text
    for shown in [text.vi, text.en] {
      #expect(shown.unicodeScalars.allSatisfy { $0.value >= 0x20 })
      #expect(shown.count < 300)
    }
  }
}

import Desk
import DeskViews
import Dossiers
import Screen
import Testing
import Vietnamese

@Suite("The bar of keys")
struct FooterTests {
  /// A counter in each place, and the keys that its bar may not miss.
  private static func counter(_ context: Context, _ language: Language, columns: Int) throws -> Counter {
    var counter = try Counter(
      role: context == .limits ? .administrator : .reception, language: language, columns: columns)
    switch context {
    case .queue: break
    case .procedures: counter.press(.function(2))
    case .form: counter.openForm("1.001193")
    case .dossier: counter.press(.enter)
    case .reading: counter.press(.enter, .function(7))
    case .choice: counter.press(.function(4))
    case .note: counter.press(.function(4), .enter)
    case .limits: counter.press(.control("k"))
    case .help: counter.press(.function(1))
    }
    return counter
  }

  private static func needed(_ context: Context) -> [String] {
    switch context {
    case .queue: ["F1 ", "F2 ", "Enter "]
    case .form, .note: ["F1 ", "F12 ", "Esc "]
    case .help: ["Enter ", "Esc "]
    case .procedures, .choice, .limits: ["F1 ", "Enter ", "Esc "]
    case .dossier, .reading: ["F1 ", "Esc "]
    }
  }

  @Test("help, the main thing and the way back are never hidden", arguments: Context.allCases, [80, 60])
  func neverHidden(context: Context, columns: Int) throws {
    for language in Language.allCases {
      let counter = try Self.counter(context, language, columns: columns)
      #expect(counter.model.context == context)
      let bar = try #require(counter.frame.grid.lines.last)
      for key in Self.needed(context) { #expect(bar.contains(key), "\(key) in «\(bar)»") }
    }
  }

  @Test("on 80 columns the queue shows its seven main keys", arguments: Language.allCases)
  func queue(language: Language) throws {
    let bar = try #require(try Self.counter(.queue, language, columns: 80).frame.grid.lines.last)
    for key in ["F1 ", "F2 ", "Enter ", "F4 ", "F6 ", "F3 ", "F10 "] { #expect(bar.contains(key)) }
  }

  @Test("no title is cut: a key that does not fit is left out whole", arguments: Context.allCases)
  func whole(context: Context) throws {
    var counter = try Self.counter(context, .vietnamese, columns: 80)
    for columns in 60...120 {
      counter.tell(.resized(Size(columns: columns, rows: 24)))
      var rest = Substring(try #require(counter.frame.grid.lines.last).dropFirst())
      for row in CommandTable.footer(in: context) {
        let entry = "\(row.keys[0].name) \(row.title.vi)"
        if rest.hasPrefix(entry) { rest = rest.dropFirst(entry.count).drop { $0 == " " } }
      }
      #expect(rest.isEmpty, "\(rest)")
    }
  }
}

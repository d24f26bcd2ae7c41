import Desk
import Dossiers
import Screen
import Testing
import Vietnamese

@Suite("The table of commands")
struct CommandTableTests {
  @Test("every command has exactly one row, with a place and a key")
  func complete() {
    #expect(CommandTable.rows.map(\.command.rawValue).sorted() == Command.allCases.map(\.rawValue).sorted())
    for row in CommandTable.rows {
      #expect(!row.contexts.isEmpty, "\(row.command) holds nowhere")
      #expect(!row.keys.isEmpty, "\(row.command) has no key")
      #expect(Set(row.keys).count == row.keys.count)
      for text in [row.title, row.help] {
        #expect(!text.vi.isEmpty && !text.en.isEmpty)
      }
      #expect(row.title.vi.count <= 13, "\(row.title.vi) is too long for the bar and the help")
      #expect(row.title.en.count <= 13)
    }
  }

  @Test("no key means two things in one place", arguments: Context.allCases)
  func conflicts(context: Context) {
    var taken: [Key: Command] = [:]
    for row in CommandTable.rows where row.contexts.contains(context) {
      for key in row.keys {
        if let other = taken[key] { Issue.record("\(key.name) is \(other) and \(row.command) in \(context)") }
        taken[key] = row.command
        #expect(CommandTable.command(for: key, in: context) == row.command)
      }
    }
  }

  @Test(
    "every command has a key that passes through any input method",
    arguments: CommandTable.rows.map(\.command))
  func inputMethods(command: Command) throws {
    let row = try #require(CommandTable.row(of: command))
    let isSafe = row.keys.contains { key in
      switch key {
      case .function, .control, .enter, .tab, .backTab, .escape, .up, .down, .left, .right, .home, .end,
        .pageUp,
        .pageDown:
        true
      case .character, .paste, .backspace, .delete: false
      }
    }
    #expect(isSafe)
    #expect(!row.keys.contains { if case .character = $0 { true } else { false } }, "letters are for typing")
  }

  @Test("what a function key does can be done where terminals take those (F1, F10, F11)")
  func functionKeysHaveControlKeys() {
    for row in CommandTable.rows {
      let functions = row.keys.filter { if case .function = $0 { true } else { false } }
      let controls = row.keys.filter { if case .control = $0 { true } else { false } }
      #expect(functions.isEmpty || !controls.isEmpty, "\(row.command)")
      #expect(!row.keys.contains(.function(11)))
    }
  }

  @Test("keys that edit a line, that terminals take or that are other keys are never bound")
  func reserved() {
    #expect(CommandTable.editingKeys.isSuperset(of: [.control("u"), .control("w"), .backspace, .delete]))
    let bytes: [Character] = ["h", "i", "j", "m", "[", "@", "c", "z", "\\"]
    let reserved = CommandTable.editingKeys.union(bytes.map(Key.control))
    for row in CommandTable.rows {
      #expect(reserved.isDisjoint(with: row.keys), "\(row.command)")
    }
  }

  @Test("a command means the same right wherever it is given")
  func rights() {
    let rights = Dictionary(uniqueKeysWithValues: CommandTable.rows.map { ($0.command, $0.right) })
    #expect(rights[.receive] == .receive)
    #expect(rights[.move] == .move)
    #expect(rights[.confirm] == .move)
    #expect(rights[.changeTime] == .move)
    #expect(rights[.printReceipt] == .printReceipt)
    #expect(rights.values.filter { $0 == .read }.count == rights.count - 10)
    #expect(rights[.limits] == .importCatalogue)
    for command in [Command.markDay, .swapDay, .clearDay, .recompute] {
      #expect(rights[command] == .configure)
    }
  }

  @Test("help, going back and leaving hold everywhere", arguments: Context.allCases)
  func everywhere(context: Context) {
    #expect(CommandTable.command(for: .escape, in: context) == .back)
    #expect(CommandTable.command(for: .function(10), in: context) == .quit)
    #expect(CommandTable.command(for: .function(1), in: context) == (context == .help ? nil : .help))
    #expect(CommandTable.command(for: .control("l"), in: context) == .redraw)
  }

  @Test(
    "the bar of keys names what holds there, each once, help and the main thing first",
    arguments: Context.allCases)
  func footer(context: Context) {
    let commands = CommandTable.footer(in: context).map(\.command)
    #expect(commands.count == Set(commands).count)
    #expect(commands.allSatisfy { CommandTable.row(of: $0)?.contexts.contains(context) == true })
    #expect(commands.first == (context == .help ? .choose : .help))
    #expect(commands.contains(.back))
    #expect(commands.contains(.quit))
    if context == .form || context == .note { #expect(commands[1] == .save) }
  }

  @Test(
    "an unknown key does nothing and keeps quiet",
    arguments: [Key.function(11), .control("z"), .function(0)])
  func unknown(key: Key) throws {
    var desk = try TestDesk()
    let before = desk.model
    #expect(desk.press(key) == [])
    #expect(desk.model == before)
  }
}

@Suite("Places in lists")
struct ListPlaceTests {
  @Test("whatever is chosen stays inside the list and in sight")
  func valid() {
    var state: UInt64 = 11
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let commands: [Command] = [.up, .down, .pageUp, .pageDown, .first, .last]
    var place = ListPlace()
    for _ in 0..<20_000 {
      let count = next(40)
      let height = next(30)
      let isTaken = place.follow(commands[next(6)], of: count, height: height)
      #expect(isTaken)
      #expect(place.chosen >= 0 && place.chosen < max(1, count))
      #expect(place.top >= 0 && place.top <= place.chosen)
      if height > 0 { #expect(place.chosen < place.top + height) }
    }
    let isTaken = place.follow(.quit, of: 3, height: 3)
    #expect(!isTaken)
  }
}

import Screen
import Vietnamese

extension Model {
  /// The commands that a help page lists for what is typed, judged where the clerk was before.
  public func rows(of page: HelpPage) -> [(row: CommandRow, availability: Availability)] {
    var below = self
    if case .help = below.pages.last { below.pages.removeLast() }
    let words = page.query.text.split(separator: " ").map { String($0) }
    return CommandTable.rows.compactMap { row in
      let availability = below.availability(of: row, in: page.context)
      guard availability != .hidden, row.isFound(by: words) else { return nil }
      return (row, availability)
    }
  }

  mutating func performInHelp(_ command: Command) -> [Effect] {
    guard case .help(var help) = pages.last else { return [] }
    let rows = rows(of: help)
    if command == .choose {
      guard rows.indices.contains(help.place.chosen) else { return [] }
      pages.removeLast()
      return perform(rows[help.place.chosen].row.command)
    }
    _ = help.place.follow(command, of: rows.count, height: HelpPage.height(of: size))
    pages[pages.count - 1] = .help(help)
    return []
  }
}

extension CommandRow {
  /// Whether all words stand in its names, its sentence or, as they are typed, in its keys.
  func isFound(by words: [String]) -> Bool {
    guard !words.isEmpty else { return true }
    let text = [title.vi, title.en, help.vi, help.en].joined(separator: " ").folded
    let keys = keys.map(\.name).joined(separator: " ").lowercased()
    return words.allSatisfy { word in
      let folded = word.folded
      return keys.contains(word.lowercased()) || (folded.count == word.count && text.contains(folded))
    }
  }
}

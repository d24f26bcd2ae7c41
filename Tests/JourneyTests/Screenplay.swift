import Foundation
import TestPrograms
import Testing

/// The counter in a real terminal: tmux shows it, types for it, and reads what stands on it.
final class Screenplay {
  private let socket = "motcua-\(UUID().uuidString)"

  /// Starts a command in a new terminal. When it ends, the shell says so with its exit status.
  init(_ command: String, columns: Int = 80, rows: Int = 24) throws {
    try tmux(
      "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
      "stty -a | md5sum; \(command); echo \"ended with $?\"; stty -a | md5sum; echo all over; sleep 60")
    try tmux("set-option", "-g", "status", "off")
    try tmux("set-option", "-g", "escape-time", "0")
  }

  deinit { _ = try? tmux("kill-server") }

  /// The command line of the counter on an office.
  static func counter(_ office: TestOffice, term: String = "xterm-256color", _ options: String = "") -> String
  {
    "env TERM=\(term) LANG=C.UTF-8 LC_ALL=C.UTF-8 MOTCUA_LANG= '\(Programs.motcua)' --store '\(office.folder)' \(options)"
  }

  @discardableResult
  func tmux(_ arguments: String...) throws -> String {
    let result = try Programs.run(["tmux", "-L", socket, "-f", "/dev/null"] + arguments)
    return result.out
  }

  /// What stands on the screen.
  var screen: String { (try? tmux("capture-pane", "-p")) ?? "" }

  /// Presses named keys, one after another, as `F2`, `Enter`, `Tab`.
  func press(_ keys: String...) throws {
    for key in keys { try tmux("send-keys", key) }
  }

  /// Types text as it is.
  func type(_ text: String) throws { try tmux("send-keys", "-l", text) }

  /// Waits until a text stands on the screen; the failure shows what stood there instead.
  @discardableResult
  func wait(for text: String, seconds: Double = 20, sourceLocation: SourceLocation = #_sourceLocation) throws
    -> String
  {
    let end = Date().addingTimeInterval(seconds)
    var last = ""
    while Date() < end {
      last = screen
      if last.contains(text) { return last }
      usleep(30_000)
    }
    Issue.record("«\(text)» did not appear; the screen was:\n\(last)", sourceLocation: sourceLocation)
    throw Missing()
  }

  struct Missing: Error {}

  /// The process of the counter, once it runs.
  var counterProcess: pid_t? {
    guard let shell = try? tmux("list-panes", "-F", "#{pane_pid}"),
      let parent = Int32(shell.split(separator: "\n").first ?? "")
    else { return nil }
    let children = try? Programs.run(["pgrep", "-P", "\(parent)", "motcua"])
    return children.flatMap { Int32($0.out.split(separator: "\n").first ?? "") }
  }
}

extension Screenplay {
  /// The line that has the mark of the chosen one in its first column, without the mark.
  var focusedField: String {
    for line in screen.split(separator: "\n") where line.hasPrefix("▌") {
      return line.dropFirst().trimmingCharacters(in: .whitespaces)
    }
    return ""
  }

  /// The chosen line of a box.
  var chosenOption: String {
    for line in screen.split(separator: "\n") where line.contains("│ ▌") { return String(line) }
    return ""
  }

  /// Goes down a box until an option is chosen.
  func choose(_ option: String) throws {
    try step("Down", until: { self.chosenOption.contains(option) }, seeing: { self.chosenOption })
  }

  /// Goes through a form until a field takes the typing.
  func focus(_ field: String) throws {
    try step("Tab", until: { self.focusedField.hasPrefix(field) }, seeing: { self.focusedField })
  }

  /// Presses a key until something holds, each time waiting until the key has shown.
  private func step(_ key: String, until holds: () -> Bool, seeing: () -> String) throws {
    for _ in 0..<30 {
      if holds() { return }
      let before = seeing()
      try press(key)
      let end = Date().addingTimeInterval(5)
      while Date() < end, seeing() == before { usleep(20_000) }
    }
    Issue.record("\(key) led nowhere; the screen was:\n\(screen)")
    throw Missing()
  }
}

import Desk
import Dossiers
import Vietnamese

extension Errand {
  /// Prints the one table of who may what: each command of the screen and of the command line under the
  /// right that it needs, and beside it the roles that have it.
  func listRights() -> ExitCode {
    world.out(invocation.has("json") ? rightsForMachines.written : rightsInWords.joined(separator: "\n"))
    return .done
  }

  private var rightsInWords: [String] {
    let roles = StaffRole.allCases
    var lines = [
      "".padded(to: 38) + roles.map { $0.name(language).padded(to: 15) }.joined().trimmedEnd
    ]
    for right in Right.allCases {
      let marks = roles.map { Self.mark(right, $0)(language).padded(to: 15) }.joined()
      lines.append(right.name(language).padded(to: 38) + marks.trimmedEnd)
      let screen = CommandTable.rows.filter { $0.right == right }.map { $0.title(language) }
      lines += listed(say("màn hình", "screen"), screen)
      lines += listed(say("dòng lệnh", "command line"), Self.calls(of: right))
    }
    lines.append("")
    lines.append(say("* chỉ trong sổ tập huấn", "* in a practice office only"))
    return lines
  }

  private func listed(_ title: String, _ names: [String]) -> [String] {
    guard !names.isEmpty else { return [] }
    let lines = names.joined(separator: ", ").wrapped(to: 90)
    return lines.enumerated().map { index, line in
      "  " + (index == 0 ? title + ": " : "").padded(to: 16) + line
    }
  }

  private static func mark(_ right: Right, _ role: StaffRole) -> Bilingual {
    if right.isGranted(to: role, inPractice: false) { return Bilingual("được", "may") }
    return right.isGranted(to: role, inPractice: true) ? Bilingual("được*", "may*") : Bilingual("–", "–")
  }

  /// The commands of the command line that need a right.
  private static func calls(of right: Right) -> [String] {
    var calls = Verb.allCases.filter { $0.right == right }.map {
      $0.rawValue.isEmpty ? "motcua" : $0.rawValue
    }
    if right == .read { calls.append("receipt --text") }
    if right == .exportDossiers { calls.append("export dossiers --whole") }
    return calls
  }

  private var rightsForMachines: JSON {
    func row(_ place: String, _ name: String, _ right: Right) -> JSON {
      .object([
        "place": .text(place), "command": .text(name), "right": .text(right.rawValue),
        "roles": .list(
          StaffRole.allCases.filter { right.isGranted(to: $0, inPractice: false) }.map { .text($0.rawValue) }),
        "rolesInPractice": .list(
          StaffRole.allCases.filter { right.isGranted(to: $0, inPractice: true) }.map { .text($0.rawValue) }),
      ])
    }
    let screen = CommandTable.rows.map { row("screen", $0.command.rawValue, $0.right) }
    let calls = Right.allCases.flatMap { right in
      Self.calls(of: right).map { row("commandLine", $0, right) }
    }
    return .list(screen + calls)
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}

import Screen
import Testing

/// Compares a frame with a picture in the test: one line a row, blanks at the ends cut off.
func expectPicture(
  _ frame: Frame, cursor: Position?, _ picture: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let found = frame.grid.lines.joined(separator: "\n")
  if found != picture {
    Issue.record("The frame is:\n\(found)\n", sourceLocation: sourceLocation)
  }
  #expect(frame.cursor == cursor, sourceLocation: sourceLocation)
}

/// Compares the roles of a frame with a map: one sign a cell, plain cells at the ends cut off.
func expectRoles(_ frame: Frame, _ map: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let found = frame.roleMap
  if found != map { Issue.record("The roles are:\n\(found)\n", sourceLocation: sourceLocation) }
}

extension Frame {
  /// One sign a cell: `.` plain, `q` quiet, `H` heading, `B` bar, `K` key, `C` chosen, `F` field,
  /// `n` near due, `L` late, `g` good, `P` practice, `W` warning.
  var roleMap: String {
    let signs = Array(".qHBKCFnLgPW")
    return (0..<grid.size.rows).map { row in
      var line = (0..<grid.size.columns).map { signs[Int(grid[$0, row].role.rawValue)] }
      while line.last == "." { line.removeLast() }
      return String(line)
    }.joined(separator: "\n")
  }
}

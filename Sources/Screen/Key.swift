/// What came from the keyboard, with the differences between terminals already gone.
public enum Key: Sendable, Equatable, Hashable {
  /// One typed grapheme, composed (NFC).
  case character(Character)
  /// Text that arrived between the marks of a bracketed paste: data, never commands.
  case paste(String)
  /// F1 … F12.
  case function(Int)
  /// Ctrl with a small letter, or with one of `@ \ ] ^ _`.
  case control(Character)
  /// Enter.
  case enter
  /// Tab.
  case tab
  /// Shift-Tab.
  case backTab
  /// Escape.
  case escape
  /// Both 0x08 and 0x7F: terminals differ, and input methods send either.
  case backspace
  /// Delete under the cursor.
  case delete
  /// Arrow up.
  case up
  /// Arrow down.
  case down
  /// Arrow left.
  case left
  /// Arrow right.
  case right
  /// Home.
  case home
  /// End.
  case end
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown

  /// The name that stands on the screen, on paper and in the manual.
  public var name: String {
    switch self {
    case .character(let character): String(character)
    case .paste: "Paste"
    case .function(let number): "F\(number)"
    case .control(let letter): "^\(letter.uppercased())"
    case .enter: "Enter"
    case .tab: "Tab"
    case .backTab: "⇧Tab"
    case .escape: "Esc"
    case .backspace: "⌫"
    case .delete: "Del"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    }
  }
}

internal import CNcurses
internal import Screen

/// How a role looks.
struct Look: Equatable {
  /// Two of the eight colours that every colour terminal has.
  struct Colours: Equatable {
    var letter: Int32
    /// `nil` leaves the terminal's own.
    var ground: Int32?
  }

  var attributes: attr_t = ncurses_plain
  var colours: Colours?
}

/// How roles look on a kind of terminal.
enum Theme: Equatable {
  /// Eight colours or more. Alarms bring their own ground, since that of the terminal is not known.
  case colours
  /// Bold, underline and reverse only.
  case monochrome

  /// The theme for a terminal with so many colours, by the wish of the clerk and of the environment
  /// (no-color.org: NO_COLOR holds when it is not empty).
  static func fitting(terminalColours: Int, monochrome: Bool, noColour: String?) -> Theme {
    monochrome || !(noColour ?? "").isEmpty || terminalColours < 8 ? .monochrome : .colours
  }

  func look(_ role: Role) -> Look {
    switch self {
    case .colours: Self.colourLook(role)
    case .monochrome: Look(attributes: Self.monochromeAttributes(role))
    }
  }

  private static func colourLook(_ role: Role) -> Look {
    switch role {
    case .plain: Look()
    case .quiet: Look(attributes: ncurses_dim)
    case .heading: Look(attributes: ncurses_bold)
    case .bar: Look(colours: .init(letter: COLOR_WHITE, ground: COLOR_BLUE))
    case .key: Look(attributes: ncurses_bold, colours: .init(letter: COLOR_YELLOW, ground: COLOR_BLUE))
    case .chosen: Look(attributes: ncurses_reverse)
    case .field: Look(attributes: ncurses_underline)
    case .late: Look(attributes: ncurses_bold, colours: .init(letter: COLOR_WHITE, ground: COLOR_RED))
    case .good: Look(colours: .init(letter: COLOR_GREEN, ground: nil))
    case .practice: Look(attributes: ncurses_bold, colours: .init(letter: COLOR_WHITE, ground: COLOR_MAGENTA))
    case .nearDue, .warning: Look(colours: .init(letter: COLOR_BLACK, ground: COLOR_YELLOW))
    }
  }

  private static func monochromeAttributes(_ role: Role) -> attr_t {
    switch role {
    case .plain, .quiet, .good: ncurses_plain
    case .heading, .nearDue: ncurses_bold
    case .bar, .chosen: ncurses_reverse
    case .key: ncurses_reverse | ncurses_underline
    case .field: ncurses_underline
    case .late, .practice, .warning: ncurses_reverse | ncurses_bold
    }
  }
}

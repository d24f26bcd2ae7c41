/// Everything that a clerk can order. Keys, footer, help and rights all come from its table.
public enum Command: String, Sendable, Equatable, Hashable, CaseIterable {
  /// Show the commands, to search and to run.
  case help
  /// Leave the program.
  case quit
  /// Paint the screen anew.
  case redraw
  /// Go back one page, or clear what was typed.
  case back
  /// Receive a new dossier.
  case receive
  /// Open the chosen dossier.
  case open
  /// Take the chosen line of a list.
  case choose
  /// Move the dossier to another status.
  case move
  /// Change the dossier's time: its start, verification, the one new date.
  case changeTime
  /// Make or print the receipt.
  case printReceipt
  /// Show what happened to the dossier.
  case history
  /// Explain the due date day by day.
  case explain
  /// List the published limits that wait for a person.
  case limits
  /// Read the queue again.
  case reload
  /// Search in the list.
  case find
  /// Choose a view of the queue from a list.
  case chooseView
  /// The next view.
  case nextView
  /// The view before.
  case previousView
  /// Save what the form says.
  case save
  /// Confirm what was filled in.
  case confirm
  /// The next field.
  case nextField
  /// The field before.
  case previousField
  /// The next choice of a field, or one paper more.
  case nextChoice
  /// The choice before, or one paper less.
  case previousChoice
  /// Show the office's calendar.
  case calendar
  /// Mark a day off, worked or closed.
  case markDay
  /// Swap a working day and a day of rest.
  case swapDay
  /// Take the mark off a day.
  case clearDay
  /// List the promised dates that no longer fit the calendar.
  case affected
  /// Count promised dates anew.
  case recompute
  /// The day before.
  case previousDay
  /// The next day.
  case nextDay
  /// One line up.
  case up
  /// One line down.
  case down
  /// One page up.
  case pageUp
  /// One page down.
  case pageDown
  /// To the first line.
  case first
  /// To the last line.
  case last
}

public import Dossiers
public import Screen

/// The queue as the desk holds it: a stretch of rows around the cursor, never the whole book.
public struct QueueState: Sendable, Equatable {
  /// The view.
  public var view: QueueView
  /// What is typed to search for.
  public var search: LineEditor
  /// Whether typing is at the search line, so that the cursor stands there.
  public var isSearching: Bool
  /// The stretch that was read last.
  public var page: QueuePage?
  /// The chosen row and the first shown, counted in the whole view.
  public var place: ListPlace
  /// The number of the last request; older answers are passed over.
  public var turn: Int

  /// An empty queue.
  public init() {
    view = .processing
    search = LineEditor(limit: 60)
    isSearching = false
    page = nil
    place = ListPlace()
    turn = 0
  }

  /// How many rows the view has in all.
  public var total: Int { page?.total ?? 0 }

  /// The row at a place in the whole, where it is held.
  public func row(at index: Int) -> QueueRow? {
    guard let page, index >= page.offset, index - page.offset < page.rows.count else { return nil }
    return page.rows[index - page.offset]
  }

  /// Whether the list is searched, or about to be.
  public var isFiltered: Bool { isSearching || !search.isEmpty }

  /// The chosen row.
  public var chosenRow: QueueRow? { row(at: place.chosen) }
}

extension QueueState {
  /// How many rows are held around the cursor.
  public static let stretch = 240

  /// How many rows of the queue fit on a screen: all but header, tabs, headings, notice and keys.
  public static func height(of size: Size) -> Int { max(1, size.rows - 6) }
}

import CResources

/// The data that the program carries in itself.
public enum Resources {
  /// The starter catalogue: JSON Lines in our own shape.
  public static var starterCatalogue: [UInt8] { bytes(motcua_starter_catalogue) }

  /// The national calendar of days off and make-up days, as `CalendarEntry.read(csv:)` takes it.
  public static var nationalCalendar: String {
    String(decoding: bytes(motcua_national_calendar), as: UTF8.self)
  }

  private static func bytes(_ give: (UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>?) -> [UInt8] {
    var length = 0
    guard let start = give(&length) else { return [] }
    return Array(UnsafeBufferPointer(start: start, count: length))
  }
}

/// What the portal publishes about the limit of one procedure, before anybody has read it.
public struct PublishedColumns: Sendable, Equatable {
  /// The column's entry for one channel.
  public struct Entry: Sendable, Equatable {
    /// The channel as the portal names it: `Trực tiếp`, `Trực tuyến`, `Dịch vụ bưu chính`, `Qua bưu điện`.
    public var channel: String
    /// The number, where there is one.
    public var amount: Double?
    /// The unit in the data's words: `workingDays`, `days`, `hours`, `months`, `other` …
    public var unit: String?

    /// Makes an entry.
    public init(channel: String, amount: Double?, unit: String?) {
      self.channel = channel
      self.amount = amount
      self.unit = unit
    }
  }

  /// The published text, «column — description | description».
  public var text: String
  /// The number of the column.
  public var amount: Double?
  /// The unit of the column, in the data's words.
  public var unit: String?
  /// The column per channel, where it differs or repeats.
  public var entries: [Entry]
  /// Lĩnh vực.
  public var field: String
  /// The ministry that publishes.
  public var ministry: String
  /// Other published texts of the same procedure.
  public var variants: [String]

  /// Makes the columns.
  public init(
    text: String, amount: Double? = nil, unit: String? = nil, entries: [Entry] = [], field: String = "",
    ministry: String = "", variants: [String] = []
  ) {
    self.text = text
    self.amount = amount
    self.unit = unit
    self.entries = entries
    self.field = field
    self.ministry = ministry
    self.variants = variants
  }
}

/// What the portal publishes about the limit of one procedure, before anybody has read it.
public struct PublishedColumns: Sendable, Equatable {
  /// The published text, «column — description | description».
  public var text: String
  /// The number that the data give beside the text.
  public var amount: Double?
  /// Its unit, in the data's words: `workingDays`, `days`, `hours`, `months`, `sameDay`, `other` …
  public var unit: String?
  /// The procedure's name, which tells its cases from other labels.
  public var name: String
  /// Who handles it, which tells reception from later events.
  public var agency: String
  /// Lĩnh vực.
  public var field: String
  /// The ministry that publishes.
  public var ministry: String
  /// What the portal's steps say about time; only the late hour of a result on the same day is taken from it.
  public var steps: String
  /// Other published texts of the same procedure.
  public var variants: [String]

  /// Makes the columns.
  public init(
    text: String, amount: Double? = nil, unit: String? = nil, name: String = "", agency: String = "",
    field: String = "", ministry: String = "", steps: String = "", variants: [String] = []
  ) {
    self.text = text
    self.amount = amount
    self.unit = unit
    self.name = name
    self.agency = agency
    self.field = field
    self.ministry = ministry
    self.steps = steps
    self.variants = variants
  }
}

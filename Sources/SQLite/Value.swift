/// One value of SQLite (https://www.sqlite.org/datatype3.html).
///
/// Text goes in and comes out as it stands. SQLite compares bytes, so callers compose text
/// (Unicode Normalization Form C) at the door where it enters the program.
public enum Value: Hashable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])

  /// The integer, or null.
  public init(_ integer: Int64?) { self = integer.map(Self.integer) ?? .null }
  /// The number, or null.
  public init(_ real: Double?) { self = real.map(Self.real) ?? .null }
  /// The text, or null.
  public init(_ text: String?) { self = text.map(Self.text) ?? .null }
  /// The bytes, or null.
  public init(_ blob: [UInt8]?) { self = blob.map(Self.blob) ?? .null }
  /// 1 or 0.
  public init(_ truth: Bool) { self = .integer(truth ? 1 : 0) }
  /// Any integer that fits, or null.
  public init(_ integer: Int?) { self = integer.map { .integer(Int64($0)) } ?? .null }
}

extension Value: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringLiteral,
  ExpressibleByNilLiteral
{
  /// An integer written in the code.
  public init(integerLiteral value: Int64) { self = .integer(value) }
  /// A number written in the code.
  public init(floatLiteral value: Double) { self = .real(value) }
  /// A text written in the code.
  public init(stringLiteral value: String) { self = .text(value) }
  /// `nil` written in the code.
  public init(nilLiteral: ()) { self = .null }
}

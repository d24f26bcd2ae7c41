/// A length that may become smaller where that saves a page; its unit is that of the place it stands in.
public struct ElasticLength: Codable, Equatable, Sendable {
  /// The length that it has when there is room.
  public var natural: Double
  /// The length that it has when room is short.
  public var least: Double

  /// Makes a length; one without `least` never gives way.
  public init(_ natural: Double, least: Double? = nil) {
    self.natural = natural
    self.least = least ?? natural
  }

  /// The length when everything gives way by a share from 0 (not at all) to 1 (as far as it can).
  public func squeezed(by share: Double) -> Double { natural - (natural - least) * share }
}

extension ElasticLength: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  /// A length that never gives way.
  public init(integerLiteral value: Int) { self.init(Double(value)) }

  /// A length that never gives way.
  public init(floatLiteral value: Double) { self.init(value) }
}

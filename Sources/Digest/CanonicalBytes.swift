/// Values written as bytes in one way only, for hashing.
///
/// Every value is a kind byte, the length of its content in eight bytes, and the content. So two
/// different lists of values never give the same bytes: neither by moving a letter from one text into
/// the next, nor by taking a number for a text. The first value is a domain, which keeps the digests
/// of one purpose from meaning anything in another.
///
/// The layout is part of every history that was hashed with it and never changes:
///
///     kind  content
///     00    none (length 0)
///     01    unsigned integer, 8 bytes, big-endian
///     02    signed integer, 8 bytes, two's complement, big-endian
///     03    text in UTF-8
///     04    bytes
///     05    domain in UTF-8
///
/// Text is taken byte for byte: callers compose it (Unicode Normalization Form C) before.
public struct CanonicalBytes: Hashable, Sendable {
  /// The bytes so far.
  public private(set) var bytes: [UInt8] = []

  private enum Kind: UInt8 {
    case none = 0, unsigned, signed, text, bytes, domain
  }

  /// Starts a message for one purpose, such as `program/event/1`.
  public init(domain: String) {
    bytes.reserveCapacity(512)
    append(.domain, domain.utf8)
  }

  /// Adds an unsigned integer.
  public mutating func append(_ value: UInt64) { append(.unsigned, bits: value) }

  /// Adds a signed integer.
  public mutating func append(_ value: Int64) { append(.signed, bits: UInt64(bitPattern: value)) }

  /// Adds a text.
  public mutating func append(_ value: String) { append(.text, value.utf8) }

  /// Adds bytes.
  public mutating func append(_ value: [UInt8]) { append(.bytes, value) }

  /// Adds a digest, as its 32 bytes.
  public mutating func append(_ value: Digest256) { append(.bytes, value.bytes) }

  /// Adds an integer, or that there is none.
  public mutating func append(_ value: UInt64?) { if let value { append(value) } else { appendNone() } }

  /// Adds an integer, or that there is none.
  public mutating func append(_ value: Int64?) { if let value { append(value) } else { appendNone() } }

  /// Adds a text, or that there is none, which is not the empty text.
  public mutating func append(_ value: String?) { if let value { append(value) } else { appendNone() } }

  /// Adds bytes, or that there are none, which is not an empty list of bytes.
  public mutating func append(_ value: [UInt8]?) { if let value { append(value) } else { appendNone() } }

  /// Adds that a value is absent.
  public mutating func appendNone() { append(.none, EmptyCollection<UInt8>()) }

  /// The SHA-256 of the bytes.
  public var digest: Digest256 { SHA256.hash(bytes) }

  private mutating func append(_ kind: Kind, _ content: some Collection<UInt8>) {
    bytes.append(kind.rawValue)
    appendBigEndian(UInt64(content.count))
    bytes.append(contentsOf: content)
  }

  private mutating func append(_ kind: Kind, bits: UInt64) {
    bytes.append(kind.rawValue)
    appendBigEndian(8)
    appendBigEndian(bits)
  }

  private mutating func appendBigEndian(_ value: UInt64) {
    withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
  }
}

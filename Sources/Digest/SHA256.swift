internal import CDigest

/// SHA-256 (FIPS 180-4), by the system's libcrypto.
public enum SHA256 {
  /// The digest of some bytes.
  ///
  /// It cannot fail: where libcrypto's providers refuse (a broken openssl.cnf is enough), its
  /// low-level function takes over, because a configuration file must not close a counter.
  public static func hash(_ bytes: [UInt8]) -> Digest256 {
    bytes.withUnsafeBufferPointer { provided($0) ?? lowLevel($0) }
  }

  /// The algorithm, fetched once: fetching costs more than hashing a line
  /// (https://docs.openssl.org/3.0/man7/crypto/#performance). Immutable after that, hence shared.
  private nonisolated(unsafe) static let algorithm: OpaquePointer? = EVP_MD_fetch(nil, "SHA256", nil)

  static func provided(_ bytes: UnsafeBufferPointer<UInt8>) -> Digest256? {
    guard let algorithm else { return nil }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { output in
      let done = EVP_Digest(bytes.baseAddress, bytes.count, output.baseAddress, nil, algorithm, nil)
      return done == 1 ? Digest256 { output[$0] } : nil
    }
  }

  static func lowLevel(_ bytes: UnsafeBufferPointer<UInt8>) -> Digest256 {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { output in
      cdigest_sha256(bytes.baseAddress, bytes.count, output.baseAddress)
      return Digest256 { output[$0] }
    }
  }
}

import Register
import Vietnamese

/// The key by which a script names its request, so that it may try again after anything.
///
/// A killed program takes its own random key with it. Whoever calls the program again, as the side of
/// the official system does, therefore brings one: its own number of the reception, for example.
extension Verb {
  /// The option of commands that write one thing.
  var requestOptions: [Option] {
    switch self {
    case .receive, .move, .start, .extend, .reappoint: [Self.request]
    default: []
    }
  }

  private static let request = Option.optional(
    "request", "KEY", "khóa của yêu cầu: gọi lại cùng khóa không ghi lần thứ hai",
    "the request's own key: called again with it, nothing is written twice")
}

extension Errand {
  /// The longest key. Unit: characters.
  static var longestKey: Int { 200 }

  /// The key that was given; `nil` where none was.
  ///
  /// - Throws: for an empty or overlong key. An empty variable of a script must not become a key that
  ///   all its requests share.
  func givenKey() throws(UsageFault) -> String? {
    guard let text = invocation["request"] else { return nil }
    guard !text.isEmpty, text.count <= Self.longestKey else {
      throw .valueWrong(
        "--request", Bilingual("từ 1 đến \(Self.longestKey) ký tự", "1 to \(Self.longestKey) characters"))
    }
    return text
  }

  /// The key of this command on a dossier, or on none: from what was given, or random bytes. One text may
  /// stand for a reception and for a move after it without the two being taken for each other.
  func requestKey(_ given: String?, dossier code: String? = nil) -> RequestKey {
    given.map { RequestKey(command: invocation.verb.rawValue, dossier: code, text: $0) }
      ?? RequestKey(session: RequestKey.newSession(), number: 1)
  }
}

/// The fields of an event's body, sorted by what they speak of, as the bytes that they take there.
struct FieldParts {
  /// What every change states anew.
  private(set) var state: [UInt8] = []
  /// The limit that holds.
  private(set) var limits: [UInt8] = []
  /// Everything else.
  private(set) var rest: [UInt8] = []

  private enum Kind {
    case state, limit, rest
    /// By whom an imported dossier was received stands in a field; who tells of it has looked there.
    case receiver
  }

  init(_ body: [UInt8]) throws(RegisterFault) {
    state.reserveCapacity(body.count)
    // Fields of one kind stand together: what follows each other is taken in one piece.
    var (run, runKind): (Int, Kind) = (0, .rest)
    var at = 0
    while at < body.count {
      let start = at
      let name = try FieldCoding.skip(body, &at)
      _ = try FieldCoding.skip(body, &at)
      let kind = Self.kind(body[name])
      guard kind != runKind else { continue }
      take(body[run..<start], runKind)
      (run, runKind) = (start, kind)
    }
    take(body[run...], runKind)
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>, _ kind: Kind) {
    switch kind {
    case .state: state += bytes
    case .limit: limits += bytes
    case .rest: rest += bytes
    case .receiver: break
    }
  }

  /// Names by their length: a body has forty fields and a book has millions of bodies, so that neither a
  /// text nor a hash is made of a name.
  private static let names: [[(name: [UInt8], kind: Kind)]] = {
    let state = [
      "status", "since", "started", "firstDue", "due", "answerBy", "closableFrom", "suspendedWith",
      "supplements",
      "reappointedFrom", "finished", "refused", "returned", "version",
    ]
    let all =
      state.map { (name: Array($0.utf8), kind: Kind.state) }
      + ["limit", "verification", "verificationLimit"].map { (name: Array($0.utf8), kind: .limit) }
      + [(name: Array("receivedBy".utf8), kind: .receiver)]
    return (0...32).map { length in all.filter { $0.name.count == length } }
  }()

  private static func kind(_ name: ArraySlice<UInt8>) -> Kind {
    guard name.count < names.count else { return .rest }
    for known in names[name.count] where name.elementsEqual(known.name) { return known.kind }
    return .rest
  }
}

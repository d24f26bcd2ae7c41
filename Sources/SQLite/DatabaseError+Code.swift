internal import CSQLite

extension DatabaseError {
  /// The error for a result code. `message` is read only for constraints, where it names objects.
  init(code: Int32, statement: @autoclosure () -> String, message: @autoclosure () -> String = "") {
    let origin = Origin(code, statement())
    switch code & 0xFF {
    case SQLITE_NOTADB: self = .notADatabase
    case SQLITE_READONLY: self = .readOnly(origin)
    case SQLITE_FULL: self = .diskFull(origin)
    case SQLITE_IOERR: self = code == noMemoryInIO ? .outOfMemory : .inputOutput(origin)
    case SQLITE_CORRUPT: self = .corrupt(origin)
    case SQLITE_CONSTRAINT:
      self = .constraint(Constraint(code: code), object: Self.object(in: message()), origin)
    case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: self = .busy(waited: .zero, holder: nil)
    case SQLITE_INTERRUPT: self = .interrupted
    case SQLITE_NOMEM: self = .outOfMemory
    case SQLITE_AUTH: self = .notPermitted(origin)
    case SQLITE_CANTOPEN: self = .cannotOpen(errno: 0)
    case SQLITE_ERROR: self = .misuse(.sql, origin)
    default: self = .other(origin)
    }
  }

  /// What a constraint's message names after its colon: `UNIQUE constraint failed: event.key`.
  private static func object(in message: String) -> String {
    guard let colon = message.utf8.firstIndex(of: UInt8(ascii: ":")) else { return message }
    return String(message[message.utf8.index(after: colon)...].drop { $0 == " " })
  }
}

// The extended codes are macros with shifts, which Swift does not import; their numbers are fixed
// for ever (https://www.sqlite.org/rescode.html).
private let noMemoryInIO = SQLITE_IOERR | (12 << 8)

extension DatabaseError.Constraint {
  init(code: Int32) {
    switch code >> 8 {
    case 1: self = .check
    case 3: self = .foreignKey
    case 5: self = .notNull
    case 6: self = .primaryKey
    case 7: self = .trigger
    case 8, 10: self = .unique
    case 12: self = .dataType
    default: self = .other
    }
  }
}

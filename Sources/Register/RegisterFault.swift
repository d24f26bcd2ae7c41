public import Dossiers
import Glibc
import SQLite
public import WorkingTime

/// Why the book could not do what was asked. No case carries a citizen's data.
public enum RegisterFault: Error, Sendable, Equatable {
  /// There is no office in that folder.
  case noOffice(folder: String)
  /// There is one already.
  case officeExists(folder: String)
  /// The folder cannot be made.
  case folderUnusable(folder: String)
  /// The file is another program's.
  case notOurs(folder: String)
  /// The file is a practice office where a real one is wanted, or the other way round.
  case wrongKind(isPractice: Bool)
  /// The file was written by a newer program.
  case newerFile(found: Int, known: Int)
  /// The folder lies on a network or user-space file system.
  case notLocal(kind: String)
  /// The disk or the folder cannot be written.
  case readOnly
  /// The disk is full.
  case diskFull
  /// The disk failed.
  case diskFailed
  /// The file is damaged.
  case damaged
  /// Another session has held the book for too long.
  case busy
  /// Whether the last change was kept could not be found out.
  case unsettled
  /// The person may not do that.
  case notAllowed(StaffRole, Right)
  /// The person is not in the office's list.
  case unknownPerson(account: String)
  /// There is no such dossier.
  case noDossier(code: String)
  /// There is no such procedure in the catalogue.
  case noProcedure(code: String)
  /// The procedure was abolished.
  case abolished(code: String)
  /// The procedure has another version than the form was filled in for.
  case procedureChanged(code: String)
  /// The procedure has no such case whose limit is open or settled by a person.
  case noOpenLimit(code: String)
  /// The dossier was changed by somebody else meanwhile.
  case changedMeanwhile(by: String)
  /// The rules refuse the move.
  case refused(MoveRefusal)
  /// The office's settings or calendar cannot be read.
  case settingsUnreadable(name: String)
  /// The calendar would be wrong; the old one holds.
  case calendarRefused(CalendarFault)
  /// The calendar or the rules were changed meanwhile.
  case rulesChanged
  /// A date is counted anew only with a reason in writing.
  case reasonMissing
  /// The calendar leaves the dossier's date where it is.
  case dueUnmoved(code: String)
  /// The book was replaced by a restored backup while this session had it open.
  case replaced
  /// A log without its book lies in the folder.
  case remains(folder: String)
  /// The file is no backup of a book that this program could restore.
  case noBackup(file: String)
  /// The dossier is still being worked on, so that its citizen's data are needed.
  case stillOpen(code: String)
  /// The tables and the history do not fit each other, so that no copy of them counts as a backup.
  case notWhole
  /// Anything else of the database, by its short name.
  case database(String)
  /// The file is of an earlier program, and this session may not bring it up.
  case olderFile(found: Int, known: Int)
  /// The session only reads; the person's role alone would do.
  case readingOnly(Right)
  /// The dossier was received in another system, whose receipt holds.
  case receiptOfOtherSystem(code: String)
}

extension RegisterFault {
  /// What the database's error means for the office.
  init(_ error: DatabaseError, folder: String) {
    switch error {
    case .missing: self = .noOffice(folder: folder)
    case .alreadyExists: self = .officeExists(folder: folder)
    case .cannotOpen(errno: EIO): self = .diskFailed
    case .cannotOpen(errno: ENOSPC), .cannotOpen(errno: EDQUOT): self = .diskFull
    case .invalidName, .cannotOpen: self = .folderUnusable(folder: folder)
    case .symbolicLink, .notADatabase, .foreignApplication: self = .notOurs(folder: folder)
    case .newerFile(let found, let known): self = .newerFile(found: Int(found), known: Int(known))
    case .networkFileSystem(let kind): self = .notLocal(kind: "\(kind)")
    case .readOnly: self = .readOnly
    case .diskFull: self = .diskFull
    case .inputOutput: self = .diskFailed
    case .corrupt, .damagedCopy, .brokenReferences, .unexpectedValue: self = .damaged
    case .busy: self = .busy
    case .uncertain: self = .unsettled
    case .moved: self = .replaced
    case .orphanedLog: self = .remains(folder: folder)
    case .constraint(_, let object, let origin):
      self = .database("\(origin.statement) \(object) \(origin.code)")
    case .notPermitted(let origin), .other(let origin), .misuse(_, let origin):
      self = .database("\(origin.statement) \(origin.code)")
    case .unsafeLibrary(let setting): self = .database(setting)
    case .interrupted, .outOfMemory: self = .database("\(error)")
    }
  }
}

/// Runs work on the file and names its errors as the office knows them.
func naming<Result>(_ folder: String, _ body: () throws -> Result) throws(RegisterFault) -> Result {
  do {
    return try body()
  } catch let fault as RegisterFault {
    throw fault
  } catch let error as DatabaseError {
    throw RegisterFault(error, folder: folder)
  } catch {
    throw .database("\(type(of: error))")
  }
}

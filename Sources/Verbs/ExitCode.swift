import Catalogue
import Register
import Session

/// How a command ends, by `sysexits.h`.
public enum ExitCode: Int32, Sendable, Equatable {
  /// Done.
  case done = 0
  /// Done, and something was found that is no error of the command: a line of a batch, a refused move.
  case negative = 1
  /// The command line is wrong.
  case usage = 64
  /// The data that were given are wrong.
  case data = 65
  /// A file that was named cannot be read.
  case noInput = 66
  /// Something that is needed is not there.
  case unavailable = 69
  /// A fault of the program.
  case fault = 70
  /// A file cannot be made.
  case cannotCreate = 73
  /// The disk failed.
  case inputOutput = 74
  /// Busy: try again.
  case tryAgain = 75
  /// Not allowed.
  case notAllowed = 77
  /// The office or the machine is not set up for it.
  case notConfigured = 78
}

extension RegisterFault {
  /// How a command ends that meets the fault.
  var exitCode: ExitCode {
    switch self {
    case .noOffice, .notOurs, .wrongKind, .newerFile, .notLocal, .settingsUnreadable: .notConfigured
    case .officeExists, .folderUnusable: .cannotCreate
    case .readOnly, .diskFull, .diskFailed, .damaged, .unsettled: .inputOutput
    case .busy: .tryAgain
    case .notAllowed, .unknownPerson: .notAllowed
    case .noDossier, .noProcedure, .abolished, .procedureChanged, .noOpenLimit: .data
    case .calendarRefused, .reasonMissing, .dueUnmoved: .data
    case .changedMeanwhile, .rulesChanged, .replaced: .tryAgain
    case .notWhole: .inputOutput
    case .stillOpen: .negative
    case .remains: .cannotCreate
    case .noBackup: .data
    case .refused, .receiptOfOtherSystem: .negative
    case .database: .fault
    case .olderFile: .notConfigured
    case .readingOnly: .notAllowed
    }
  }
}

extension ReceiptFault {
  /// How a command ends that meets the fault.
  var exitCode: ExitCode {
    switch self {
    case .noPress: .unavailable
    case .pressRefused(_, let status): ExitCode(rawValue: status) ?? .fault
    case .folderUnusable, .fileExists: .cannotCreate
    case .printerRefused: .unavailable
    case .notMade: .data
    case .file(let fault): fault.exitCode
    }
  }
}

extension OfficeFileFault {
  /// How a command ends that meets the fault.
  var exitCode: ExitCode {
    switch self {
    case .folderUnusable, .notAFolder, .exists: .cannotCreate
    case .diskFull, .failed: .inputOutput
    }
  }
}

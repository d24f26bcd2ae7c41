public import Dossiers
public import Screen
public import Vietnamese
public import WorkingTime

/// Something that happened, told to the desk.
public enum Message: Sendable, Equatable {
  /// A key was pressed.
  case key(Key)
  /// The screen has another size.
  case resized(Size)
  /// Time went on.
  case ticked(Moment)
  /// Another counter changed the book.
  case bookChanged
  /// The office's calendar or settings are others now.
  case rulesChanged(Life, Office)
  /// The calendar was changed from here; these promised dates no longer fit it.
  case calendarChanged([DueShift])
  /// The promised dates that no longer fit the calendar were read.
  case shiftsLoaded([DueShift])
  /// Promised dates were counted anew.
  case recomputed([DueShift])
  /// A stretch of the queue was read. `turn` is that of the request.
  case queueLoaded(QueuePage, turn: Int)
  /// Procedures were found.
  case proceduresFound([ProcedureHit], turn: Int)
  /// A procedure was read.
  case procedureLoaded(Procedure, version: Int)
  /// A person with that identity number was received before.
  case applicantFound(Applicant)
  /// A dossier was written into the book.
  case received(Dossier)
  /// A dossier was read.
  case dossierLoaded(Dossier, for: DossierPurpose)
  /// A dossier was moved.
  case moved(Dossier)
  /// A move was refused; `current` is the dossier as it stands now where somebody else changed it.
  case moveRefused(Bilingual, current: Dossier?)
  /// The history of a dossier was read.
  case historyLoaded(code: String, [HistoryEntry])
  /// A receipt was made; the text says where it is.
  case receiptMade(Bilingual)
  /// The open limits were read.
  case openLimitsLoaded([OpenLimit])
  /// A limit was settled.
  case limitSettled(code: String, TimeLimit)
  /// Something did not succeed; the text says what was kept and what to do.
  case failed(Bilingual)
}

/// What a dossier is read for.
public enum DossierPurpose: Sendable, Equatable {
  /// To show its page.
  case show
  /// To move it.
  case move
  /// To explain its due date.
  case explain
  /// To change its time.
  case timeChoice
  /// To bring the page up to date.
  case refresh
}

/// A procedure as the search shows it.
public struct ProcedureHit: Sendable, Equatable {
  /// The national code.
  public var code: String
  /// The official name.
  public var name: String
  /// Lĩnh vực.
  public var field: String
  /// The limit in a word or two.
  public var limit: String

  /// Makes a hit.
  public init(code: String, name: String, field: String, limit: String) {
    self.code = code
    self.name = name
    self.field = field
    self.limit = limit
  }
}

/// An order to the world outside the desk. Results come back as messages.
public enum Effect: Sendable, Equatable {
  /// Read a stretch of the queue.
  case loadQueue(QueueRequest, turn: Int)
  /// Search the catalogue.
  case findProcedures(String, limit: Int, turn: Int)
  /// Read a procedure.
  case loadProcedure(code: String)
  /// Look for an earlier applicant by identity number.
  case findApplicant(identity: String)
  /// Write a reception into the book. `request` is the same for every try of the same reception.
  case receive(Reception, request: Int)
  /// Read a dossier.
  case loadDossier(code: String, for: DossierPurpose)
  /// Move a dossier that was seen at a version.
  case move(code: String, version: Int, Move, request: Int)
  /// Change a dossier that was seen at a version, as an order on its time says.
  case change(code: String, version: Int, Change, request: Int)
  /// Read a dossier's history.
  case loadHistory(code: String)
  /// Make the receipt, to a file or to the printer.
  case makeReceipt(code: String, ReceiptOutput)
  /// Change the office's calendar.
  case changeCalendar([CalendarChange])
  /// Read the promised dates that no longer fit the calendar.
  case loadShifts
  /// Count these dossiers' dates anew, by the decision of the person here.
  case recompute(codes: [String], reason: String)
  /// Read the limits that wait for a person.
  case loadOpenLimits
  /// Write the answer to an open limit into the book.
  case settleLimit(OpenLimit, LimitAnswer)
  /// Paint everything anew.
  case redraw
  /// Leave the program.
  case quit
}

/// Where a receipt goes.
public enum ReceiptOutput: String, Sendable, Equatable, CaseIterable {
  /// A PDF file in the office's folder of papers.
  case file
  /// The printer.
  case printer

  /// The name in the choice.
  public var name: Bilingual {
    switch self {
    case .file: Bilingual("Lưu thành tệp PDF", "Save as a PDF file")
    case .printer: Bilingual("Gửi tới máy in", "Send to the printer")
    }
  }
}

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
  /// A move was refused; `current` is the dossier as it stands now where somebody else changed it, `since`
  /// what was done to it.
  case moveRefused(Bilingual, current: Dossier?, since: [TheirChange] = [])
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
  /// The procedure of a form that was to be saved has another version by now.
  case procedureAmended(Procedure, version: Int)
  /// The session's own clock, which no administrator sets. Unit: milliseconds.
  case clockRead(Int)
  /// Other dossiers lie open at other counters than before.
  case othersChanged([OpenElsewhere])
  /// The person's drafts that no other living session holds; how many were too old to be kept; whether the
  /// session is just beginning.
  case draftsFound([KeptDraft], expired: Int, isBeginning: Bool)
  /// The draft that was ordered last is kept.
  case draftKept
  /// A draft could not be kept, or not be removed; the text says why.
  case draftNotKept(Bilingual)
  /// The work was kept as a draft so that its page can go.
  case draftParked(WorkKey, isLeaving: Bool)
  /// A draft was taken up here, with what it is to be taken up on.
  case draftTakenUp(KeptDraft, on: DraftBasis)
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
  /// `draft` is the draft that goes with it.
  case receive(Reception, request: WorkKey, draft: WorkKey? = nil)
  /// Read a dossier.
  case loadDossier(code: String, for: DossierPurpose)
  /// Move a dossier that was seen at a version.
  case move(code: String, version: Int, Move, request: WorkKey, draft: WorkKey? = nil)
  /// Change a dossier that was seen at a version, as an order on its time says.
  case change(code: String, version: Int, Change, request: WorkKey, draft: WorkKey? = nil)
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
  case settleLimit(OpenLimit, LimitAnswer, draft: WorkKey? = nil)
  /// Paint everything anew.
  case redraw
  /// Leave the program.
  case quit
  /// Look for the person's drafts at the beginning of the session.
  case findDrafts
  /// Keep the work that lies open.
  case saveDraft(Draft)
  /// Keep the work that lies open, so that its page can go.
  case parkDraft(Draft, isLeaving: Bool)
  /// Throw a draft away.
  case dropDraft(WorkKey)
  /// Take a draft up, so that no other session is offered it, and read what it is taken up on.
  case takeUpDraft(KeptDraft)
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

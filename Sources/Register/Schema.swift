import SQLite

/// The tables of the book. Steps are never changed once an office has them; new ones are added.
enum Schema {
  /// `application_id` of a real office: "MCUA".
  static let realApplication: Int32 = 0x4D43_5541
  /// `application_id` of a practice office: "MCTH". A practice office can never be opened as a real
  /// one, nor the other way round, whatever the files are called.
  static let practiceApplication: Int32 = 0x4D43_5448

  /// What keeps the past from being changed; the file is not whole without them.
  static let triggers = ["event_stays", "event_unchanged"]

  static let steps: [Migration] = [
    Migration(version: 1, name: "first book", sql: first),
    Migration(version: 2, name: "settled limits and appointments", sql: second),
    Migration(version: 3, name: "refusals after appraisal, verification", sql: third),
    Migration(version: 4, name: "sessions and drafts", sql: fourth),
    Migration(version: 5, name: "dossiers brought in", sql: broughtIn),
  ]

  /// The desk's working tables. They are no evidence: no event speaks of them, and what they hold is gone
  /// when its time is over. A process is known by the machine's start (`boot`), its number and when it began
  /// (proc_pid_stat(5), field 22), so that a dead one is known as dead whatever killed it.
  private static let fourth = """
    CREATE TABLE session (
      key BLOB PRIMARY KEY, account TEXT NOT NULL, name TEXT NOT NULL, boot TEXT NOT NULL,
      process INTEGER NOT NULL, started INTEGER NOT NULL, dossier TEXT, since INTEGER,
      CHECK ((dossier IS NULL) = (since IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE draft (
      key BLOB PRIMARY KEY, session BLOB NOT NULL, account TEXT NOT NULL, kind TEXT NOT NULL, request BLOB,
      saved INTEGER NOT NULL, body BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX draft_account ON draft (account);
    """

  /// Whether a dossier was received in another system, whose promised dates stay and whose receipt holds.
  private static let broughtIn = "ALTER TABLE dossier ADD COLUMN brought_in INTEGER NOT NULL DEFAULT 0;"

  /// Whether a finished dossier was refused after appraisal, which is a result too (R14), and the
  /// longer limit that it may still take where verification is needed.
  private static let third = """
    ALTER TABLE dossier ADD COLUMN refused INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE dossier ADD COLUMN verification_limit TEXT;
    UPDATE dossier SET verification_limit = (
      SELECT verification FROM procedure_case
      WHERE procedure_case.version = dossier.procedure AND procedure_case.name IS dossier.case_name
      ORDER BY place LIMIT 1)
    WHERE is_verification = 0;
    """

  /// Limits that a person settled for a published text, so that the next import finds them; the one
  /// re-appointment of a dossier (R15); procedures whose limit pauses instead of starting anew (R25).
  private static let second = """
    CREATE TABLE limit_answer (
      code TEXT NOT NULL, case_name TEXT NOT NULL, published TEXT NOT NULL, time_limit TEXT NOT NULL,
      verification TEXT, difficult_area TEXT, start TEXT NOT NULL, reason TEXT NOT NULL, actor TEXT NOT NULL,
      at INTEGER NOT NULL, PRIMARY KEY (code, case_name, published)
    ) STRICT, WITHOUT ROWID;
    ALTER TABLE procedure ADD COLUMN pauses INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE dossier ADD COLUMN pauses INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE dossier ADD COLUMN reappointed_from INTEGER;
    """

  /// Times: `at` are seconds since 1970 UTC, as clocks give them; other moments are minutes of the
  /// office's civil time (`Moment`), days are days since 1970 (`CivilDate`).
  private static let first = """
    CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE person (
      account TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE calendar_day (
      day INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('off', 'work')), name TEXT NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('announced', 'projected')), source TEXT NOT NULL
    ) STRICT;
    CREATE TABLE week_hours (
      from_day INTEGER NOT NULL, weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
      hours TEXT NOT NULL, PRIMARY KEY (from_day, weekday)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE decision (
      id INTEGER PRIMARY KEY, number TEXT NOT NULL, effective INTEGER NOT NULL, at INTEGER NOT NULL,
      actor TEXT NOT NULL, file_digest BLOB NOT NULL, added INTEGER NOT NULL, amended INTEGER NOT NULL,
      unchanged INTEGER NOT NULL, refused INTEGER NOT NULL, open_limits INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE procedure (
      version INTEGER PRIMARY KEY, code TEXT NOT NULL, decision INTEGER NOT NULL REFERENCES decision (id),
      from_day INTEGER NOT NULL, is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
      name TEXT NOT NULL, field TEXT NOT NULL, agency TEXT NOT NULL, limit_text TEXT NOT NULL,
      limit_source TEXT NOT NULL, fee TEXT NOT NULL, basis TEXT NOT NULL, published_by TEXT NOT NULL,
      online TEXT NOT NULL, result TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX procedure_current ON procedure (code) WHERE is_current = 1;
    CREATE INDEX procedure_code ON procedure (code);
    CREATE TABLE procedure_case (
      version INTEGER NOT NULL REFERENCES procedure (version), place INTEGER NOT NULL, name TEXT,
      time_limit TEXT, reason TEXT, question_vi TEXT, question_en TEXT, verification TEXT, difficult_area TEXT,
      channels TEXT NOT NULL, start TEXT NOT NULL, PRIMARY KEY (version, place),
      CHECK ((time_limit IS NULL) <> (reason IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE procedure_paper (
      version INTEGER NOT NULL REFERENCES procedure (version), place INTEGER NOT NULL, name TEXT NOT NULL,
      originals INTEGER NOT NULL, copies INTEGER NOT NULL, is_required INTEGER NOT NULL, case_name TEXT,
      PRIMARY KEY (version, place)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE dossier (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, official_code TEXT NOT NULL,
      procedure INTEGER NOT NULL REFERENCES procedure (version), case_name TEXT, channel TEXT NOT NULL,
      kind TEXT NOT NULL, name TEXT NOT NULL, identity TEXT NOT NULL, phone TEXT NOT NULL,
      address TEXT NOT NULL, email TEXT NOT NULL, submitter_name TEXT, submitter_identity TEXT,
      submitter_phone TEXT, fee TEXT NOT NULL, delivery TEXT NOT NULL, received INTEGER NOT NULL,
      received_by TEXT NOT NULL, receiver_name TEXT NOT NULL, time_limit TEXT NOT NULL, confirmed_by TEXT,
      is_verification INTEGER NOT NULL, start TEXT NOT NULL, started INTEGER, first_due INTEGER, due INTEGER,
      answer_by INTEGER, closable_from INTEGER, suspended_with INTEGER,
      status INTEGER NOT NULL CHECK (status BETWEEN 1 AND 11), since INTEGER NOT NULL,
      supplements INTEGER NOT NULL, finished INTEGER, returned INTEGER, version INTEGER NOT NULL,
      lane INTEGER NOT NULL, lane_order INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX dossier_lane ON dossier (lane, lane_order, id);
    CREATE INDEX dossier_identity ON dossier (identity);
    CREATE TABLE paper (
      dossier INTEGER NOT NULL REFERENCES dossier (id), place INTEGER NOT NULL, name TEXT NOT NULL,
      originals INTEGER NOT NULL, copies INTEGER NOT NULL, PRIMARY KEY (dossier, place)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE tally (lane INTEGER PRIMARY KEY, count INTEGER NOT NULL) STRICT;
    CREATE TABLE day_number (day INTEGER PRIMARY KEY, last INTEGER NOT NULL) STRICT;
    CREATE VIRTUAL TABLE dossier_words USING fts5 (
      folded, content = '', tokenize = "unicode61 remove_diacritics 0 tokenchars '.'", prefix = '2 3', detail = none
    );

    CREATE TABLE event (
      sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, actor TEXT NOT NULL, kind TEXT NOT NULL, dossier TEXT,
      request BLOB, body BLOB NOT NULL, salt BLOB, personal BLOB, personal_digest BLOB, hash BLOB NOT NULL
    ) STRICT;
    CREATE INDEX event_dossier ON event (dossier, sequence) WHERE dossier IS NOT NULL;
    CREATE UNIQUE INDEX event_request ON event (request) WHERE request IS NOT NULL;
    -- The past is only added to. What the law lets be erased is a citizen's data: then salt and values
    -- go, the digest in the chain stays.
    CREATE TRIGGER event_stays BEFORE DELETE ON event BEGIN
      SELECT RAISE (ABORT, 'events are never deleted');
    END;
    CREATE TRIGGER event_unchanged BEFORE UPDATE ON event
      WHEN new.sequence IS NOT old.sequence OR new.at IS NOT old.at OR new.actor IS NOT old.actor
        OR new.kind IS NOT old.kind OR new.dossier IS NOT old.dossier OR new.request IS NOT old.request
        OR new.body IS NOT old.body OR new.personal_digest IS NOT old.personal_digest OR new.hash IS NOT old.hash
        OR new.personal IS NOT NULL OR new.salt IS NOT NULL
    BEGIN
      SELECT RAISE (ABORT, 'events are never changed');
    END;
    """
}

/// Where a dossier stands in the queue's index, so that each view is one stretch of it.
enum Lane: Int64, CaseIterable {
  /// Work is to be done: registered, accepted, in process, waiting for payment.
  case work = 1
  /// Waiting for supplements.
  case supplement = 2
  /// Finished, to be handed over.
  case toReturn = 3
  /// Stopped for a time.
  case stopped = 4
  /// Over.
  case ended = 5
}

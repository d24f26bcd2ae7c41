public import Vietnamese

/// Where somebody was shown a citizen's whole data. The raw values stand in the file and never change.
public enum LookPlace: String, Sendable, Equatable, Hashable, CaseIterable {
  /// On the dossier's own page.
  case screen
  /// By `motcua show`.
  case command
  /// On a receipt.
  case receipt
  /// In the form of a new reception, filled in from this dossier.
  case form

  /// The name in a history.
  public var name: Bilingual {
    switch self {
    case .screen: Bilingual("màn hình", "screen")
    case .command: Bilingual("lệnh", "command")
    case .receipt: Bilingual("giấy tiếp nhận", "receipt")
    case .form: Bilingual("biểu mẫu tiếp nhận", "reception form")
    }
  }
}

/// A file of dossiers that was brought in.
public struct ImportedFile: Sendable, Equatable {
  /// SHA-256 of the file as it came, as hexadecimal digits.
  public var digest: String
  /// How many dossiers its lines hold.
  public var lines: Int
  /// How many of them were in the book already.
  public var known: Int

  /// Makes the account of a file.
  public init(digest: String, lines: Int, known: Int) {
    self.digest = digest
    self.lines = lines
    self.known = known
  }
}

/// Dossiers that were written out.
public struct ExportedSheet: Sendable, Equatable {
  /// Of which view.
  public var view: QueueView
  /// How many.
  public var count: Int
  /// Whether identity and telephone numbers are whole in it.
  public var isWhole: Bool
  /// The name of the file in the office's folder, or the empty text where they went to standard output.
  public var file: String
  /// SHA-256 of what was written, as hexadecimal digits.
  public var digest: String

  /// Makes the account of an export.
  public init(view: QueueView, count: Int, isWhole: Bool, file: String, digest: String) {
    self.view = view
    self.count = count
    self.isWhole = isWhole
    self.file = file
    self.digest = digest
  }
}

extension Fact {
  /// The fact that somebody was shown a dossier's whole data.
  public static func looked(at code: String, from place: LookPlace) -> Fact {
    Fact(kind: .looked, dossier: code, fields: [Field("where", place.rawValue)])
  }

  /// The fact that a dossier was brought in: the same fields as a reception's, with the account that is
  /// answerable for the reception, since the actor is whoever brought it in.
  public static func broughtIn(_ dossier: Dossier) -> Fact {
    Fact(
      kind: .broughtIn, dossier: dossier.code,
      fields: [Field("receivedBy", dossier.receivedBy)] + whole(of: dossier))
  }

  /// The fact that a file of dossiers was brought in.
  public static func imported(_ file: ImportedFile) -> Fact {
    Fact(
      kind: .dossiersImported,
      fields: [
        Field("digest", file.digest), Field("lines", String(file.lines)), Field("known", String(file.known)),
        Field("added", String(file.lines - file.known)),
      ])
  }

  /// The fact that dossiers were written out.
  public static func exported(_ sheet: ExportedSheet) -> Fact {
    Fact(
      kind: .dossiersExported,
      fields: [
        Field("view", sheet.view.word), Field("count", String(sheet.count)),
        Field("personal", sheet.isWhole ? "whole" : "masked"), Field("file", sheet.file),
        Field("digest", sheet.digest),
      ])
  }
}

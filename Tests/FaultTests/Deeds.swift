import Foundation
import TestPrograms

/// The deeds whose every system call is spoilt, each with a book to do it in. Gone when the test is over.
final class Deeds {
  private let office: TestOffice
  private var folders: [String] = []
  private let code: String

  /// A small catalogue, so that books are short.
  static let catalogue = """
    {"code":"1.004873","name":"Cấp Giấy xác nhận tình trạng hôn nhân","field":"Hộ tịch","cases":[{"name":null,"limit":{"value":3,"unit":"workingDays"}}],"fee":"Không","papers":[{"name":"Tờ khai","originals":1,"copies":0,"required":true}]}

    """

  init() throws {
    office = try TestOffice(catalogue: Self.catalogue)
    code = try office.receive("H'Hen Niê")
  }

  deinit { for folder in folders { Place.remove(folder) } }

  /// A copy of the office as it stands now.
  private func base() throws -> String {
    let copy = try Place.copy(office.folder, "base")
    folders.append(copy)
    return copy
  }

  private func deed(
    _ name: String, _ command: [String], _ aim: Deed.Aim, dossiers: Int = 1
  ) throws -> Deed {
    Deed(
      name: name, command: command, base: try base(),
      before: .init(dossiers: dossiers, code: code, status: 2, events: 1), aim: aim)
  }

  private static let reception = [
    "receive", "--procedure", "1.004873", "--applicant", "Y Ngông Niê", "--id", "066090054321", "--phone",
    "0905123457", "--address", "Buôn Tơng Jŭ", "--channel", "direct", "--json", "--request", "HCC-77",
  ]

  func reception() throws -> Deed { try deed("receive", Self.reception, .reception) }

  func move() throws -> Deed {
    try deed("move", ["move", code, "--to", "processing", "--json", "--request", "HCC-77"], .status(4))
  }

  func supplement() throws -> Deed {
    try deed(
      "supplement",
      ["move", code, "--to", "supplement", "--note", "thiếu trích lục", "--json", "--request", "HCC-77"],
      .status(5))
  }

  func backup() throws -> Deed { try deed("backup", ["backup", "--json"], .backup) }

  /// A reception that finds the log long enough to move it into the file.
  func receptionWithCheckpoint() throws -> Deed {
    let log = "\(office.folder)/motcua.db-wal"
    var dossiers = 1
    while Place.size(log) < 1_000 * 4_120 {
      _ = try office.receive("H'Hen Niê")
      dossiers += 1
    }
    return try deed("receive and checkpoint", Self.reception, .reception, dossiers: dossiers)
  }

  /// Opening a book of the first version.
  func migration() throws -> Deed {
    try office.takeBackToFirstVersion()
    return try deed("migration", ["queue", "--view", "all", "--json"], .schema)
  }
}

import Dossiers
import Glibc
import Journal
import Register
import SQLite
import Session
import Vietnamese

extension Errand {
  /// Makes a backup and tells the system's journal, also where none came about.
  func backUp() -> ExitCode {
    withBook { (register) throws(RegisterFault) in
      let backup = try backUp(register)
      if invocation.has("json") {
        world.out(json(backup).written)
      } else {
        world.out(
          say(
            "Đã sao lưu và kiểm tra: \(backup.file) (\(backup.events) sự kiện, \(backup.bytes) byte).",
            "Backed up and verified: \(backup.file) (\(backup.events) events, \(backup.bytes) bytes)."))
        if BackupFolder.areOnOneDisk(backup.file, register.folder) {
          world.out(
            say(
              "Bản sao nằm cùng ổ đĩa với sổ: vui lòng chép thêm sang ổ đĩa khác.",
              "The copy lies on the book's own disk: please carry it to another one."))
        }
      }
      return .done
    }
  }

  private func backUp(_ register: Register) throws(RegisterFault) -> Backup {
    let folder = invocation["to"] ?? "\(register.folder)/\(Register.backupFolder)"
    do throws(RegisterFault) {
      let backup = try register.backUp(to: folder, by: try person(register), now: try now(register))
      world.journal("backup \(backup.events) \(backup.head)", .notice)
      return backup
    } catch {
      world.journal("no backup: \(error.exitCode)", .alert)
      throw error
    }
  }

  private func json(_ backup: Backup) -> JSON {
    .object([
      "file": .text(backup.file), "bytes": .number(backup.bytes), "events": .number(backup.events),
      "head": .text(backup.head),
    ])
  }

  /// Restores a backup into the folder that is named.
  func restore() throws(UsageFault) -> ExitCode {
    guard let folder = namedFolder else { throw .optionMissing("store") }
    let file = invocation.words[0]
    guard StoreFolder.make(folder) else { return fail(.folderUnusable(folder: folder)) }
    do throws(RegisterFault) {
      let restored = try Register.restore(
        backup: file, into: folder, setAside: invocation.has("set-aside"),
        by: try Register.person(account: SystemAccount.current.name, inBackup: file), now: world.now())
      world.journal("restored \(restored.events) \(restored.head)", .warning)
      world.out(
        invocation.has("json")
          ? json(restored).written
          : say(
            "Đã phục hồi \(restored.events) sự kiện vào «\(folder)». Người đang mở sổ cũ phải mở lại chương trình.",
            "\(restored.events) events are restored into \"\(folder)\". Who had the old book open must open it again."
          ))
      return .done
    } catch {
      return fail(error)
    }
  }

  /// Makes a backup, restores it beside itself, checks what came out, and takes it away again: a backup
  /// that nobody has restored is a hope.
  func drill() -> ExitCode {
    withBook { (register) throws(RegisterFault) in
      let backup = try backUp(register)
      let place = backup.file + ".dien-tap"
      guard mkdir(place, 0o700) == 0 else { throw .folderUnusable(folder: place) }
      defer { StoreFolder.remove(place) }
      let person = try person(register)
      _ = try Register.restore(
        backup: backup.file, into: place, setAside: false, by: person, now: try now(register))
      let kind: Register.Kind = register.office.isPractice ? .practice : .real
      let restored = try Register(folder: place, kind: kind)
      defer { restored.close() }
      let report = try restored.verify()
      // The restoring is an event of its own behind those of the backup.
      guard report.isWhole, report.chain.events == backup.events + 1 else {
        throw .noBackup(file: backup.file)
      }
      world.out(
        invocation.has("json")
          ? json(backup).written
          : say(
            "Diễn tập xong: bản sao \(backup.file) phục hồi được nguyên vẹn, \(backup.events) sự kiện.",
            "The drill is done: \(backup.file) can be restored whole, \(backup.events) events."))
      return .done
    }
  }

  /// Erases a citizen's data in the book; the paper that the office kept of it goes too.
  func erase() throws(UsageFault) -> ExitCode {
    let basis = try plain("basis", required: true)
    return withBook { (register) throws(RegisterFault) in
      let code = try register.dossier(code: invocation.words[0]).code
      try register.erase(code: code, basis: basis, by: try person(register), now: try now(register))
      unlink("\(register.folder)/giay/\(code).pdf")
      world.out(
        say(
          "Đã xóa dữ liệu cá nhân của hồ sơ \(code). Bản sao lưu cũ vẫn còn dữ liệu đó.",
          "The personal data of dossier \(code) are erased. Older backups still hold them."))
      return .done
    }
  }
}

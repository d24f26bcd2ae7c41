import Dossiers
public import Vietnamese
import WorkingTime

extension RegisterFault {
  /// What happened, what was kept, what to do.
  public var text: Bilingual {
    switch self {
    case .noOffice(let folder):
      Bilingual(
        "Chưa có sổ nào trong «\(folder)». Tạo sổ: motcua office create.",
        "There is no office in \"\(folder)\". Make one: motcua office create.")
    case .officeExists(let folder):
      Bilingual(
        "Trong «\(folder)» đã có sổ; giữ nguyên.",
        "There is an office in \"\(folder)\" already; it is kept as it is.")
    case .folderUnusable(let folder):
      Bilingual(
        "Không dùng được thư mục «\(folder)»; vui lòng kiểm tra đường dẫn và quyền.",
        "The folder \"\(folder)\" cannot be used; please check its path and permissions.")
    case .notOurs(let folder):
      Bilingual(
        "Tệp trong «\(folder)» không phải sổ của chương trình này; không đụng tới.",
        "The file in \"\(folder)\" is not a book of this program; it is left alone.")
    case .wrongKind(let isPractice):
      isPractice
        ? Bilingual(
          "Đây là sổ tập huấn, không phải sổ thật; không mở.",
          "This is a practice office, not a real one; it is not opened.")
        : Bilingual(
          "Đây là sổ thật, không phải sổ tập huấn; không mở để tập.",
          "This is a real office, not a practice office; it is not opened for practice.")
    case .newerFile(let found, let known):
      Bilingual(
        "Sổ do bản chương trình mới hơn tạo (bản \(found), chương trình này biết đến \(known)); không đụng tới. Vui lòng cập nhật chương trình.",
        "The book was written by a newer program (version \(found), this one knows \(known)); it is left alone. Please update."
      )
    case .notLocal(let kind):
      Bilingual(
        "Sổ phải nằm trên đĩa của máy này, không trên \(kind); vui lòng chọn thư mục khác.",
        "The book must lie on this machine's own disk, not on \(kind); please choose another folder.")
    case .readOnly:
      Bilingual(
        "Đĩa hoặc thư mục chỉ cho đọc: chưa ghi gì. Vui lòng báo người quản trị.",
        "The disk or folder is read-only: nothing was written. Please tell the administrator.")
    case .diskFull:
      Bilingual(
        "Đĩa đã đầy: chưa ghi gì, những gì đã lưu trước đó vẫn còn. Vui lòng báo người quản trị.",
        "The disk is full: nothing was written, all that was saved before is kept. Please tell the administrator."
      )
    case .diskFailed:
      Bilingual(
        "Đĩa bị lỗi khi đọc hoặc ghi: chưa lưu. Vui lòng báo người quản trị ngay.",
        "The disk failed: nothing was saved. Please tell the administrator at once.")
    case .damaged:
      Bilingual(
        "Tệp sổ bị hỏng. Dừng ghi và báo người quản trị để phục hồi từ bản sao lưu.",
        "The book's file is damaged. Stop writing and ask the administrator to restore a backup.")
    case .busy:
      Bilingual(
        "Sổ đang bận quá lâu: chưa lưu. Những gì đã gõ vẫn còn; vui lòng lưu lại.",
        "The book was busy for too long: not saved. What was typed is kept; please save again.")
    case .unsettled:
      Bilingual(
        "Đĩa lỗi đúng lúc lưu và chưa biết đã lưu hay chưa. Đừng trao giấy; mở lại chương trình và tìm hồ sơ này.",
        "The disk failed while saving and it is not known whether it was kept. Hand out no paper; open the program again and look for this dossier."
      )
    case .notAllowed(let role, _):
      Bilingual(
        "Vai trò «\(role.name.vi)» không được làm việc này; việc từ chối đã được ghi lại.",
        "The role \"\(role.name.en)\" may not do this; the refusal is noted.")
    case .unknownPerson(let account):
      Bilingual(
        "Tài khoản «\(account)» chưa có trong danh sách của cơ quan; vui lòng báo người quản trị.",
        "The account \"\(account)\" is not in the office's list; please tell the administrator.")
    case .noDossier(let code):
      // Whoever types a citizen's name or number in place of a code must not read it in a log afterwards.
      Bilingual(
        "Không có hồ sơ mã «\(Masking.echo(code))».",
        "There is no dossier with the code \"\(Masking.echo(code))\".")
    case .noProcedure(let code):
      Bilingual(
        "Không có thủ tục mã «\(Masking.echo(code))» trong danh mục.",
        "There is no procedure with the code \"\(Masking.echo(code))\" in the catalogue.")
    case .abolished(let code):
      Bilingual(
        "Thủ tục «\(code)» đã bị bãi bỏ; không tiếp nhận được.",
        "The procedure \"\(code)\" was abolished; it cannot be received.")
    case .procedureChanged(let code):
      Bilingual(
        "Thủ tục «\(code)» vừa được cập nhật; chưa lưu. Vui lòng chọn lại thủ tục.",
        "The procedure \"\(code)\" was just updated; not saved. Please choose it again.")
    case .noOpenLimit(let code):
      Bilingual(
        "Thủ tục «\(Masking.echo(code))» không có thời hạn nào như vậy cần hoặc đã được xác nhận; chưa ghi gì.",
        "The procedure \"\(Masking.echo(code))\" has no such limit to settle or settled; nothing was written."
      )
    case .changedMeanwhile(let person):
      Bilingual(
        "Hồ sơ vừa được «\(person)» thay đổi; chưa ghi gì. Vui lòng xem bản mới rồi làm lại.",
        "The dossier was just changed by \"\(person)\"; nothing was written. Please look at it and try again."
      )
    case .refused(let refusal): refusal.text
    case .settingsUnreadable(let name):
      Bilingual(
        "Cài đặt «\(name)» của sổ không đọc được.", "The setting \"\(name)\" of the book cannot be read.")
    case .calendarRefused(let fault): fault.text
    case .rulesChanged:
      Bilingual(
        "Lịch hoặc cài đặt của cơ quan vừa thay đổi, ngày hẹn được tính lại: chưa lưu. Vui lòng xem ngày hẹn rồi lưu lại.",
        "The office's calendar or settings were just changed, the due date is counted anew: not saved. Please look at it and save again."
      )
    case .reasonMissing:
      Bilingual(
        "Phải ghi lý do tính lại ngày hẹn; chưa đổi gì.",
        "Counting due dates anew needs its reason in writing; nothing was changed.")
    case .dueUnmoved(let code):
      Bilingual(
        "Lịch hiện nay không làm đổi ngày hẹn của hồ sơ «\(code)»; chưa đổi gì.",
        "The present calendar does not move the date of dossier \"\(code)\"; nothing was changed.")
    case .replaced:
      Bilingual(
        "Sổ vừa được thay bằng bản phục hồi: chưa lưu. Vui lòng thoát (F10) và mở lại chương trình.",
        "The book was just replaced by a restored backup: not saved. Please leave (F10) and open the program again."
      )
    case .remains(let folder):
      Bilingual(
        "Trong «\(folder)» còn tệp nhật ký của một sổ đã mất (motcua.db-wal); không đụng tới. Chuyển tệp đó đi nơi khác hoặc dùng --set-aside.",
        "In \"\(folder)\" lies the log of a book that is gone (motcua.db-wal); it is left alone. Move it away, or use --set-aside."
      )
    case .noBackup(let file):
      Bilingual(
        "«\(file)» không phải bản sao lưu nguyên vẹn của sổ; chưa phục hồi gì.",
        "\"\(file)\" is no sound backup of a book; nothing was restored.")
    case .stillOpen(let code):
      Bilingual(
        "Hồ sơ «\(code)» chưa kết thúc, còn cần dữ liệu của công dân; chưa xóa gì.",
        "The dossier \"\(code)\" is not over, its citizen's data are still needed; nothing was erased.")
    case .notWhole:
      Bilingual(
        "Sổ không khớp với nhật ký của chính nó nên bản sao không được tính là bản sao lưu. Vui lòng chạy: motcua verify.",
        "The book does not fit its own history, so that the copy does not count as a backup. Please run: motcua verify."
      )
    case .database(let what):
      Bilingual(
        "Lỗi cơ sở dữ liệu (\(what)): chưa ghi gì.", "A database error (\(what)): nothing was written.")
    case .olderFile(let found, let known):
      Bilingual(
        "Sổ còn ở bản \(found), chương trình này cần bản \(known); phiên chỉ xem không nâng được, sổ giữ nguyên. Vui lòng nhờ công chức tiếp nhận hoặc người quản trị mở sổ một lần, rồi mở lại.",
        "The book is still of version \(found), this program needs \(known); a session that only reads cannot bring it up, and left it as it is. Please ask a clerk or the administrator to open it once, then try again."
      )
    case .readingOnly:
      Bilingual(
        "Phiên này chỉ để xem, không ghi được vào sổ: chưa ghi gì. Vui lòng dùng tài khoản được phép ghi.",
        "This session only reads and cannot write into the book: nothing was written. Please use an account that may write."
      )
    case .receiptOfOtherSystem(let code):
      Bilingual(
        "Hồ sơ «\(code)» nhập từ hệ thống khác, nơi đã cấp giấy tiếp nhận; không lập giấy thứ hai với mã khác (khoản 3 Điều 8 Nghị định 309/2026). Vui lòng in lại giấy ở hệ thống đó.",
        "Dossier \"\(code)\" was brought in from another system, which gave its receipt; no second one with another code is made (Decree 309/2026, art. 8.3). Please print it there."
      )
    }
  }
}

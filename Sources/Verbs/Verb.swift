import Vietnamese

/// The commands of the command line. One table feeds parsing, `--help` and dispatch.
enum Verb: String, Sendable, CaseIterable {
  case counter = ""
  case officeCreate = "office create"
  case staffSet = "staff set"
  case catalogueImport = "catalogue import"
  case catalogueSearch = "catalogue search"
  case catalogueCheck = "catalogue check"
  case catalogueAnswer = "catalogue answer"
  case catalogueAnswers = "catalogue answers"
  case catalogueSet = "catalogue set"
  case receive
  case queue
  case show
  case verify
  case move
  case start
  case extend
  case reappoint
  case receipt
  case due
  case practice
  case officeSet = "office set"
  case calendarList = "calendar list"
  case calendarAdd = "calendar add"
  case calendarRemove = "calendar remove"
  case calendarSwap = "calendar swap"
  case calendarHours = "calendar hours"
  case calendarReception = "calendar reception"
  case calendarImport = "calendar import"
  case calendarAffected = "calendar affected"
  case calendarRecompute = "calendar recompute"
  case backup
  case restore
  case drill
  case erase
  case rights
  case importDossiers = "import dossiers"
  case exportDossiers = "export dossiers"

  /// What it does, in a line.
  var help: Bilingual {
    switch self {
    case .counter:
      Bilingual(
        "Mở màn hình quầy (sổ tập huấn nếu chưa có sổ)",
        "Open the counter (a practice office where there is none)")
    case .officeCreate: Bilingual("Lập sổ của một cơ quan", "Set up an office")
    case .staffSet:
      Bilingual("Ghi một người và vai trò vào danh sách", "Put a person and a role into the office's list")
    case .catalogueImport:
      Bilingual("Nhập danh mục thủ tục (JSON Lines)", "Bring a catalogue in (JSON Lines)")
    case .catalogueSearch:
      Bilingual("Tìm thủ tục, có dấu hay không dấu", "Search procedures, with or without tone marks")
    case .catalogueCheck:
      Bilingual(
        "Liệt kê thời hạn công bố không rõ, cần người xác nhận",
        "List the published limits that need a person")
    case .catalogueAnswer:
      Bilingual(
        "Xác nhận một thời hạn, hoặc đọc lại cả bảng đã điền",
        "Settle a limit, or read a filled work sheet back")
    case .catalogueAnswers:
      Bilingual("Liệt kê thời hạn đã xác nhận, ai và khi nào", "List settled limits, who and when")
    case .catalogueSet:
      Bilingual(
        "Đặt quy tắc bổ sung của một thủ tục (luật chuyên ngành)",
        "Set the supplement rule of a procedure (sector law)")
    case .receive: Bilingual("Tiếp nhận một hồ sơ", "Receive a dossier")
    case .queue: Bilingual("Liệt kê hồ sơ của một ngăn", "List a view of the queue")
    case .verify:
      Bilingual(
        "Kiểm tra nhật ký có bị sửa, xóa, chèn không", "Check that no event was edited, deleted or inserted")
    case .show: Bilingual("Xem một hồ sơ và nhật ký của nó", "Show a dossier and its history")
    case .move: Bilingual("Chuyển trạng thái một hồ sơ", "Move a dossier to another status")
    case .start:
      Bilingual(
        "Ghi lúc thời hạn bắt đầu (cơ quan có thẩm quyền nhận, đã nộp tiền, sự kiện)",
        "Enter when a limit began (competent agency, payment, event)")
    case .extend:
      Bilingual("Chuyển sang thời hạn dài hơn vì cần xác minh", "Take the longer limit for verification")
    case .reappoint:
      Bilingual("Hẹn lại một lần, kèm xin lỗi", "Give the one new date, with an apology")
    case .receipt: Bilingual("Lập giấy tiếp nhận và hẹn trả (Mẫu 01)", "Make the receipt (form 01)")
    case .due: Bilingual("Tính ngày hẹn trả", "Compute a due date")
    case .practice:
      Bilingual("Lập sổ tập huấn với hồ sơ bịa", "Make a practice office with invented dossiers")
    case .officeSet, .calendarList, .calendarAdd, .calendarRemove, .calendarSwap, .calendarHours,
      .calendarReception, .calendarImport, .calendarAffected, .calendarRecompute:
      calendarHelp
    case .backup, .restore, .drill, .erase: backupHelp
    case .rights: Self.rightsHelp
    case .importDossiers, .exportDossiers: movingHelp
    }
  }

  /// What stands without a dash, in order; the last one may be several words where it ends in «…».
  var words: [String] {
    switch self {
    case .counter, .verify, .officeCreate, .receive, .queue, .due, .practice, .catalogueCheck,
      .catalogueAnswers:
      []
    case .catalogueAnswer: ["FILE|CODE"]
    case .staffSet: ["ACCOUNT"]
    case .catalogueImport: ["FILE"]
    case .catalogueSearch: ["WORDS…"]
    case .show, .move, .start, .extend, .reappoint, .receipt, .catalogueSet: ["CODE"]
    case .officeSet, .calendarList, .calendarHours, .calendarReception, .calendarAffected: []
    case .calendarAdd, .calendarRemove: ["DATE"]
    case .calendarSwap: ["OFF-DATE", "WORK-DATE"]
    case .calendarImport: ["FILE.csv"]
    case .calendarRecompute: ["CODE…"]
    case .backup, .drill: []
    case .restore: ["FILE.db"]
    case .erase: ["CODE"]
    case .rights: []
    case .importDossiers: ["FILE.csv"]
    case .exportDossiers: []
    }
  }

  /// Its own options.
  var options: [Option] {
    switch self {
    case .counter:
      [
        .flag("monochrome", "không dùng màu", "without colours"),
        .optional(
          "printer", "QUEUE", "máy in cho F6 (hoặc biến MOTCUA_PRINTER)",
          "the printer of F6 (or MOTCUA_PRINTER)"),
      ]
    case .officeCreate:
      [
        .required(
          "name", "NAME", "tên cơ quan, ví dụ «UBND xã Ea Kao»", "the authority, as \"UBND xã Ea Kao\""),
        .required(
          "code", "CODE", "mã định danh đứng đầu mã hồ sơ, ví dụ 000.00.00.H15",
          "the code that begins dossier codes"),
        .optional(
          "counter", "NAME", "tên quầy (mặc định: Trung tâm Phục vụ hành chính công)", "the counter's name"),
        .optional("place", "PLACE", "địa danh trên giấy tờ", "the place on papers"),
        .flag("difficult-area", "xã miền núi hoặc khó khăn", "a commune of difficult conditions"),
        .flag(
          "same-clock", "hẹn cùng giờ thay vì hết ngày",
          "due at the same clock time, not at the end of the day"),
      ]
    case .staffSet:
      [
        .required("name", "NAME", "họ tên", "full name"),
        .required(
          "role", "ROLE", "reception|officer|supervisor|trainee|administrator",
          "reception|officer|supervisor|trainee|administrator"),
      ]
    case .catalogueImport:
      [
        .optional("decision", "NUMBER", "số quyết định công bố", "the number of the decision"),
        .optional(
          "effective", "DATE", "ngày hiệu lực (mặc định: hôm nay)",
          "the first day on which it holds (default: today)"),
      ]
    case .catalogueSearch: [.optional("limit", "N", "số kết quả (mặc định 20)", "how many (default 20)")]
    case .catalogueAnswers: []
    case .catalogueCheck:
      [
        .optional("field", "WORDS", "chỉ lĩnh vực có những chữ này", "only fields with these words"),
        .optional("reason", "REASON", "chỉ lý do này, ví dụ unitMissing", "only this reason, as unitMissing"),
        .flag("received", "chỉ thủ tục vừa tiếp nhận gần đây", "only procedures received lately"),
        .optional("limit", "N", "nhiều nhất bao nhiêu dòng", "how many at most"),
        .flag(
          "form", "bảng để điền (TSV): limit, verification, difficultArea, start, reason",
          "a work sheet to fill in (TSV): limit, verification, difficultArea, start, reason"),
      ]
    case .catalogueAnswer:
      [
        .optional("case", "NAME", "trường hợp", "the case"),
        .optional(
          "limit", "LIMIT", "thời hạn, ví dụ \"3 ngày làm việc\"", "the limit, as \"3 workingDays\""),
        .optional("verification", "LIMIT", "thời hạn khi cần xác minh", "the limit with verification"),
        .optional(
          "difficult-area", "LIMIT", "thời hạn ở xã miền núi, khó khăn", "the limit in difficult areas"),
        .optional(
          "start", "START", "tính từ: reception|payment|competentAgency|tên sự kiện",
          "it starts at: reception|payment|competentAgency|an event's name"),
        .optional("reason", "TEXT", "lý do (phải ghi)", "why (needed)"),
        .flag("withdraw", "rút câu trả lời của CODE", "take the answer of CODE back"),
      ]
    case .receive:
      [
        .required("procedure", "CODE", "mã thủ tục", "the procedure's code"),
        .optional("case", "N", "trường hợp thứ mấy, từ 1", "which case, from 1"),
        .required("applicant", "NAME", "chủ hồ sơ", "the applicant"),
        .required(
          "id", "ID", "số định danh, hộ chiếu hoặc mã số thuế", "identity number, passport or tax code"),
        .required("phone", "P", "điện thoại", "telephone"),
        .required("address", "A", "địa chỉ", "address"),
        .required("channel", "direct|online|partial|postal", "kênh nộp", "the channel"),
        .optional(
          "received", "TIME", "lúc tiếp nhận, ví dụ 2026-11-20T15:30 (mặc định: bây giờ)",
          "when (default: now)"),
        .optional("kind", "citizen|organisation|household", "loại đối tượng", "the kind of applicant"),
        .optional("email", "E", "email", "email"),
        .optional("submitter", "NAME", "người nộp, nếu là người khác", "the submitter, if another person"),
        .optional("submitter-id", "ID", "số định danh người nộp", "the submitter's identity number"),
        .optional("submitter-phone", "P", "điện thoại người nộp", "the submitter's telephone"),
        .optional("official", "CODE", "mã hồ sơ trên hệ thống chính thức", "the code on the official system"),
        .optional("fee", "TEXT", "phí, lệ phí", "fee"),
        .optional("return", "counter|postal|electronic", "cách trả kết quả", "how the result is returned"),
        .optional(
          "limit", "LIMIT", "thời hạn đã xác nhận, nếu công bố không rõ",
          "the settled limit, where the published one is open"),
        .flag("verification", "trường hợp cần xác minh", "verification is needed"),
        .flag(
          "registered", "mới đăng ký trực tuyến, phải trả lời trong 8 giờ làm việc",
          "registered online, to be answered within 8 working hours"),
        .flag(
          "elsewhere", "cơ quan khác giải quyết: thời hạn tính từ khi nơi đó nhận",
          "another agency settles it: the limit waits for its reception there"),
      ]
    case .queue:
      [
        .optional(
          "view", "NAME", "processing|today|nearDue|late|supplement|toReturn|all",
          "processing|today|nearDue|late|supplement|toReturn|all"),
        .optional(
          "search", "WORDS", "tìm theo tên, mã, điện thoại, thủ tục",
          "search name, code, telephone, procedure"),
        .optional("limit", "N", "số dòng (mặc định 50)", "how many lines (default 50)"),
        .optional("offset", "N", "bắt đầu từ dòng", "from which line"),
        .flag("csv", "dạng CSV cho bảng tính", "as CSV for spreadsheets"),
      ]
    case .show: []
    case .start:
      [
        .required(
          "at", "TIME", "lúc bắt đầu, ví dụ 2026-11-25T08:00", "when it began, as 2026-11-25T08:00"),
        .optional("note", "TEXT", "ghi chú", "note"),
      ]
    case .extend: [.required("note", "TEXT", "lý do cần xác minh", "why verification is needed")]
    case .reappoint:
      [
        .required(
          "to", "TIME", "ngày (hết giờ làm việc) hoặc ngày giờ hẹn lại",
          "the new day (until closing) or time"),
        .required("reason", "TEXT", "lý do chậm", "why it will be late"),
        .optional("apology", "NUMBER", "số văn bản xin lỗi", "the number of the written apology"),
      ]
    case .catalogueSet:
      [
        .required(
          "supplement", "pause|restart", "khi bổ sung: tạm dừng (pause) hay tính lại từ đầu (restart)",
          "what a supplement does to the limit"),
        .optional("basis", "TEXT", "căn cứ luật chuyên ngành", "the article of sector law"),
      ]
    case .move:
      [
        .required("to", "STATUS", "trạng thái mới: số 1–11 hoặc tên", "the new status: 1-11 or its name"),
        .optional("note", "TEXT", "lý do hoặc nội dung", "reason or content"),
        .optional("basis", "TEXT", "căn cứ pháp lý khi bổ sung lần nữa", "legal basis of another supplement"),
        .flag(
          "refused", "xử lý xong với kết quả từ chối (phải ghi --note)",
          "finished with a refusal (needs --note)"),
      ]
    case .receipt:
      [
        .optional("output", "FILE.pdf", "lưu PDF thành tệp mới", "save the PDF as a new file"),
        .flag("text", "dạng chữ ra màn hình", "as text"),
        .optional("print", "QUEUE", "gửi tới máy in", "send to a printer"),
      ]
    case .due:
      [
        .optional("procedure", "CODE", "mã thủ tục", "the procedure's code"),
        .optional("case", "N", "trường hợp thứ mấy, từ 1", "which case, from 1"),
        .optional("channel", "direct|online|partial|postal", "kênh nộp", "the channel"),
        .optional(
          "limit", "LIMIT", "thời hạn, ví dụ \"3 workingDays\" hoặc \"3 ngày làm việc\"",
          "a limit, as \"3 workingDays\""),
        .optional("received", "TIME", "lúc tiếp nhận", "when it is received"),
        .flag("explain", "giải thích từng ngày", "explain each day"),
        .flag(
          "batch", "đọc mỗi dòng một JSON từ đầu vào chuẩn", "read a JSON object a line from standard input"),
        .flag("same-clock", "hẹn cùng giờ thay vì hết ngày", "due at the same clock time"),
      ]
    case .practice:
      [
        .optional("dossiers", "N", "số hồ sơ (mặc định 60)", "how many (default 60)"),
        .optional(
          "seed", "S", "hạt giống: cùng hạt, cùng hồ sơ (mặc định 1)",
          "the same seed gives the same dossiers (default 1)"),
        .optional(
          "at", "TIME", "giờ của sổ tập huấn (mặc định: bây giờ)", "the practice office's time (default: now)"
        ),
      ]
    case .officeSet, .calendarList, .calendarAdd, .calendarRemove, .calendarSwap, .calendarHours,
      .calendarReception, .calendarImport, .calendarAffected, .calendarRecompute:
      calendarOptions
    case .verify, .backup, .restore, .drill, .erase: backupOptions
    case .rights: []
    case .importDossiers, .exportDossiers: movingOptions
    }
  }

  /// All options that it takes.
  var allOptions: [Option] { options + requestOptions + Option.common }
}

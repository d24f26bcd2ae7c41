import Dossiers
import Register
import Terminal
import Vietnamese

/// Why nobody was let in.
enum EntranceFault: Error, Equatable {
  /// Not exactly one word that names a way in.
  case notAWay
  /// The process could not be shut off.
  case notSealed
  /// What the system says of the caller does not fit together.
  case unknownCaller(CallerDoubt)
  /// The person comes in another way.
  case wrongGate(StaffRole)
  /// The book is not opened to the person.
  case book(RegisterFault)
  /// The terminal cannot show the counter.
  case noScreen(ConsoleError)

  /// How the program ends, by sysexits.h.
  var exitCode: Int32 {
    switch self {
    case .notAWay: 64
    case .notSealed: 71
    case .unknownCaller, .wrongGate, .book(.notAllowed), .book(.unknownPerson): 77
    case .book(.busy): 75
    case .book, .noScreen: 78
    }
  }

  /// What happened and what to do.
  var text: Bilingual {
    switch self {
    case .notAWay:
      Bilingual(
        "Lối vào này chỉ dành cho máy chủ SSH của cơ quan; cách cài đặt có trong Resources/Sshd.",
        "This entrance is for the office's SSH server only; Resources/Sshd says how it is set up.")
    case .notSealed:
      Bilingual(
        "Không khóa được phiên làm việc nên không mở sổ; vui lòng báo người quản trị.",
        "The session could not be sealed, so the book was not opened; please tell the administrator.")
    case .unknownCaller:
      Bilingual(
        "Không biết chắc ai đang đăng nhập nên không mở sổ. Vui lòng đăng nhập thẳng bằng tài khoản của mình; nếu vẫn vậy, báo người quản trị.",
        "Who is logging in is not certain, so the book was not opened. Please log in with your own account; if that does not help, tell the administrator."
      )
    case .wrongGate(let role):
      Bilingual(
        "Vai trò «\(role.name.vi)» không vào sổ theo lối này; việc từ chối đã được ghi lại. Vui lòng báo người quản trị.",
        "The role \"\(role.name.en)\" does not come in this way; the refusal is noted. Please tell the administrator."
      )
    case .book(let fault): fault.text
    case .noScreen(let error): error.text
    }
  }
}

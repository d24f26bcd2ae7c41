import Dossiers
import Register
import Vietnamese

/// The ways into an office's books over SSH. The recipe gives each group of accounts one of them, under
/// an account of the system of its own.
enum Gate: String, Sendable, CaseIterable {
  /// Who writes: reception, officers, the administrator.
  case office = "can-bo"
  /// Who watches: reads the real book under an account that cannot write it.
  case watching = "xem"
  /// Who practises: under an account that can open no real book.
  case training = "tap-huan"

  /// The folder of its books. Fixed here: nobody who comes in chooses it.
  var store: String {
    switch self {
    case .office, .watching: "/var/lib/motcua"
    case .training: "/var/lib/motcua-tap"
    }
  }

  /// What a session may do with the file, whatever the person's role.
  var access: Register.Access {
    switch self {
    case .office, .training: .full
    case .watching: .reading
    }
  }

  /// Whether a role comes in here. A supervisor is kept from the account that could write, although
  /// the table would let nothing be written: what the kernel holds back need not be held back twice.
  func admits(_ role: StaffRole) -> Bool {
    switch (self, role) {
    case (.office, .reception), (.office, .officer), (.office, .administrator): true
    case (.office, .supervisor), (.office, .trainee): false
    case (.watching, .trainee): false
    case (.watching, _): true
    case (.training, _): role == .trainee
    }
  }
}

public import Dossiers

/// The invented staff of a practice office.
public struct Clerks: Sendable {
  /// Those who receive.
  public static let receivers = [
    Person(account: "lan", name: "Nguyễn Thị Lan", role: .reception),
    Person(account: "hoa", name: "Trần Thị Hoa", role: .reception),
    Person(account: "y-ngong", name: "Y Ngông Niê", role: .reception),
  ]
  /// Those who settle.
  public static let officers = [
    Person(account: "h-yar", name: "H'Yar Kbuôr", role: .officer),
    Person(account: "tuan", name: "Lê Minh Tuấn", role: .officer),
    Person(account: "siu-phuoc", name: "Siu Phước", role: .officer),
    Person(account: "nong-binh", name: "Nông Văn Bình", role: .officer),
  ]
  /// Who only watches.
  public static let supervisor = Person(account: "giam-sat", name: "Phạm Thị Ngọc Ánh", role: .supervisor)
  /// All of them, in a fixed order.
  public static let all = receivers + officers + [supervisor]
}

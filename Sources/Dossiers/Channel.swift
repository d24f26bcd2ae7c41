public import Vietnamese

/// How a dossier reached the counter (`law.md` R1; the four columns of Biểu 07a/BTP/KSTT).
public enum Channel: String, Sendable, Equatable, CaseIterable {
  /// Trực tiếp.
  case direct
  /// Trực tuyến toàn trình.
  case online
  /// Trực tuyến một phần.
  case partial
  /// Bưu chính công ích.
  case postal

  /// The name on screens and papers.
  public var name: Bilingual {
    switch self {
    case .direct: Bilingual("Trực tiếp", "In person")
    case .online: Bilingual("Trực tuyến toàn trình", "Online, whole")
    case .partial: Bilingual("Trực tuyến một phần", "Online, partial")
    case .postal: Bilingual("Bưu chính công ích", "By public post")
    }
  }
}

extension Channel {
  /// Whether the dossier came through the public service portal.
  public var isOnline: Bool { self == .online || self == .partial }
}

/// How the applicant gets the result (Mẫu 01, item 6).
public enum ResultDelivery: String, Sendable, Equatable, CaseIterable {
  /// Tại quầy.
  case counter
  /// Qua bưu chính công ích.
  case postal
  /// Bản điện tử.
  case electronic

  /// The name on screens and papers.
  public var name: Bilingual {
    switch self {
    case .counter: Bilingual("Tại quầy", "At the counter")
    case .postal: Bilingual("Qua bưu chính công ích", "By public post")
    case .electronic: Bilingual("Bản điện tử", "Electronically")
    }
  }
}

/// Who the applicant is (`law.md` 1.1, loại đối tượng).
public enum ApplicantKind: String, Sendable, Equatable, CaseIterable {
  /// Công dân.
  case citizen
  /// Doanh nghiệp, tổ chức.
  case organisation
  /// Hộ kinh doanh.
  case household

  /// The name on screens.
  public var name: Bilingual {
    switch self {
    case .citizen: Bilingual("Công dân", "Citizen")
    case .organisation: Bilingual("Tổ chức", "Organisation")
    case .household: Bilingual("Hộ kinh doanh", "Household business")
    }
  }
}

/// The words that every paper of an office of the state begins with (Decree 30/2020, appendix I).
enum OfficialWords {
  static let state = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
  static let motto = "Độc lập - Tự do - Hạnh phúc"
  /// What is said of every paper of the practice office.
  static let practice = "TẬP HUẤN – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ"
  static let page = "Trang"
  /// A place to fill in by hand.
  static let dots = "........"
}

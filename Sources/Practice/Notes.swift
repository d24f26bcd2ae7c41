import Dossiers

/// What clerks write when they must say why.
enum Notes {
  static func text(for status: Status, _ draw: inout Draw) -> String {
    switch status {
    case .supplement: draw.pick(supplements)
    case .payment: draw.pick(payments)
    case .stopped: draw.pick(stops)
    case .notAccepted: draw.pick(refusals)
    case .withdrawn: draw.pick(withdrawals)
    case .registered, .accepted, .processing, .finished, .returned, .closed: ""
    }
  }

  private static let supplements = [
    "Bổ sung bản sao giấy tờ tùy thân còn hiệu lực", "Tờ khai thiếu chữ ký của người yêu cầu",
    "Bổ sung giấy tờ chứng minh quan hệ", "Bổ sung văn bản ủy quyền của người nộp thay",
    "Bản vẽ chưa ghi kích thước, đề nghị hoàn thiện",
    "Thông tin nơi cư trú chưa khớp dữ liệu, đề nghị bổ sung xác nhận",
  ]
  private static let payments = [
    "Nộp lệ phí theo thông báo, mang biên lai khi nhận kết quả",
    "Nộp tiền sử dụng đất theo thông báo của cơ quan thuế",
    "Nộp phí thẩm định theo mức công bố",
  ]
  private static let stops = [
    "Người nộp đề nghị tạm dừng để bổ sung ý kiến của đồng sở hữu", "Tạm dừng theo đơn đề nghị của người nộp",
    "Người nộp đề nghị dừng vì thay đổi nội dung yêu cầu",
  ]
  private static let refusals = [
    "Không thuộc thẩm quyền giải quyết của xã, đã hướng dẫn nơi nộp",
    "Yêu cầu trùng với hồ sơ đã tiếp nhận trước đó",
    "Giấy tờ gửi kèm không phải của người yêu cầu",
  ]
  private static let withdrawals = [
    "Người nộp xin rút để chuẩn bị lại hồ sơ", "Người nộp đã làm thủ tục ở nơi khác", "",
  ]
}

/// The second half of the sixty records of `blindSample`.
let blindSampleOfLongTexts = #"""
  # 1.008890 = {Trường hợp đăng ký hoạt động của Chi nhánh Trung tâm trọng tài} 10wd ## {Trường hợp đăng ký hoạt động của Chi nhánh Trung tâm trọng tài khi thay đổi địa điểm đặt trụ sở sang tỉnh, thành phố trực thuộc trung ương khác} 5wd
  name Đăng ký hoạt động của Chi nhánh Trung tâm trọng tài; đăng ký hoạt động của Chi nhánh Trung tâm trọng tài khi thay đổi địa điểm đặt trụ sở sang tỉnh, thành phố trực thuộc trung ương khác
  agency Sở Tư pháp
  field Trọng tài thương mại
  ministry Bộ Tư pháp
  text Trực tuyến: 10 Ngày làm việc; Trực tiếp: 10 Ngày làm việc; Dịch vụ bưu chính: 10 Ngày làm việc; Trực tuyến: 5 Ngày làm việc; Trực tiếp: 5 Ngày làm việc; Dịch vụ bưu chính: 5 Ngày làm việc — a) Trường hợp đăng ký hoạt động của Chi nhánh Trung tâm trọng tài: trong thời hạn 10 ngày làm việc, kể từ ngày nhận được hồ sơ hợp lệ. | b) Trường hợp đăng ký hoạt động của Chi nhánh Trung tâm trọng tài khi thay đổi địa điểm đặt trụ sở sang tỉnh, thành phố trực thuộc trung ương khác: trong thời hạn 05 ngày làm việc kể từ ngày nhận được hồ sơ hợp lệ.
  data 10 workingDays
  # 1.005021 = 7wd
  name Phê duyệt quy trình vận hành, khai thác bến phà, bến khách ngang sông sử dụng phà một lưỡi chở hành khách và xe ô tô
  agency Sở Xây dựng
  field Đường bộ
  ministry Bộ Xây dựng
  text 7 Ngày làm việc — Trong thời hạn 07 ngày làm việc kể từ khi nhận đủ hồ sơ theo quy định.
  data 7 workingDays
  # 1.003666 = ?unitMissing
  name Cấp, cấp lại Giấy chứng nhận nguồn gốc thủy sản khai thác
  agency Cơ quan quản lý nhà nước về thủy sản cấp tỉnh
  field Thủy sản
  ministry Bộ Nông nghiệp và Môi trường
  text 2 Khác — (trình tự thực hiện) c) Trong thời hạn 02 ngày làm việc kể từ ngày nhận đầy đủ hồ sơ, cơ quan có thẩm quyền quy định tại khoản 2 Điều 10 Thông tư 81/2025/TT-BNNMT ngày 31/12/2025 kiểm tra thông tin, thẩm định hồ sơ và thực hiện: - Đối với tàu cá có chiều dài lớn nhất từ 06 mét trở lên: Chứng nhận khi thông tin trong Giấy chứng nhận nguồn gốc thủy sản khai thác được kê khai đầy đủ và đúng với thông tin về tàu cá, Giấy phép khai thác thủy sản, Giấy xác nhận nguyên liệu thủy sản khai thác;
  data 2 other
  # 1.006871 = ?casesUnderChannel
  name Công bố hợp quy sản phẩm, hàng hóa vật liệu xây dựng
  agency Sở Xây dựng
  field Vật liệu xây dựng
  ministry Bộ Xây dựng
  text Trực tiếp: 3 Ngày làm việc; Trực tuyến: 3 Ngày; Dịch vụ bưu chính: 3 Ngày
  data 3 workingDays
  # 1.014866 = ?numberNotInText
  name Đề nghị chấp thuận thiết kế nút giao đấu nối vào đường bộ đang khai thác do Sở Xây dựng quản lý
  agency Sở Xây dựng - Tỉnh Vĩnh Long
  field Đường bộ
  text 5 ngày làm việc — Sở Xây dựng tiếp nhận, kiểm tra hồ sơ: - Đối với trường hợp nộp trực tiếp: Sau khi kiểm tra thành phần hồ sơ, nếu đúng quy định thì tiếp nhận hồ sơ; nếu không đúng quy định, hướng dẫn tổ chức, cá nhân hoàn thiện hồ sơ. - Sở Xây dựng tiến hành thẩm định hồ sơ, nếu phù hợp theo quy định thì có văn bản chấp thuận cấp phép thi công nút giao đấu nối vào đường do Sở Xây dựng quản lý. Trường hợp không cấp phép, trong thời gian 03 ngày làm việc, Sở Xây dựng có văn bản trả lời và nêu rõ lý do.
  data 5 workingDays
  # 1.004986 = 7wd
  name Sửa đổi Giấy chứng nhận phê chuẩn Tổ chức bảo dưỡng tàu bay (AMO)
  agency Cục Hàng không Việt Nam
  field Hàng không
  ministry Bộ xây dựng (Giao thông vận tải cũ)
  text 7 Ngày làm việc — 07 ngày làm việc sau khi nhận đủ hồ sơ theo quy định.
  data 7 workingDays
  # 1.003622 = 15d
  name Thủ tục thông báo tổ chức lễ hội cấp xã
  agency Ủy ban nhân dân cấp xã
  field Văn hóa
  ministry Bộ Văn hóa, Thể thao và Du lịch
  text 15 ngày (trong thời hạn 15 ngày, kể từ ngày Ủy ban nhân dân cấp xã nhận được thông báo; thông báo phải gửi trước ngày dự kiến tổ chức lễ hội ít nhất 20 ngày)
  data 15 days
  # 2.002029 = ?unitMissing
  name Thông báo tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo (doanh nghiệp, chi nhánh, văn phòng đại diện, địa điểm kinh doanh)
  agency Sở Tài chính các tỉnh, thành phố
  field Thành lập và hoạt động của doanh nghiệp
  ministry Bộ Tài chính
  text 1 Khác — (trình tự thực hiện) Trong thời hạn 01 ngày làm việc kể từ ngày nhận hồ sơ, Cơ quan đăng ký kinh doanh cấp tỉnh xem xét tính hợp lệ của hồ sơ và cấp giấy xác nhận về việc doanh nghiệp, chi nhánh, văn phòng đại diện, địa điểm kinh doanh thông báo tạm ngừng kinh doanh, tạm ngừng hoạt động, giấy xác nhận về việc doanh nghiệp, chi nhánh, văn phòng đại diện, địa điểm kinh doanh thông báo tiếp tục kinh doanh, tiếp tục hoạt động trước thời hạn đã thông báo;
  data 1 other
  # 1.013435 = 7wd
  name Cấp lại Giấy phép sử dụng công cụ hỗ trợ
  agency Cục cảnh sát quản lý hành chính về trật tự, xã hội, Công an tỉnh
  field Quản lý vũ khí, vật liệu nổ, công cụ hỗ trợ và pháo
  ministry Bộ Công an
  text 7 Ngày làm việc — - Nộp hồ sơ trên Cổng dịch vụ công. Trong thời hạn 07 ngày làm việc kể từ ngày nhận đủ hồ sơ, văn bản đề nghị, cơ quan Công an có thẩm quyền kiểm tra thực tế, cấp giấy phép sử dụng công cụ hỗ trợ; trường hợp không cấp phải trả lời bằng văn bản và nêu rõ lý do. | - Nộp hồ sơ trực tiếp hoặc gửi qua đường bưu chính đến Cục Cảnh sát quản lý hành chính về trật tự xã hội, Bộ Công an hoặc Phòng Cảnh sát quản lý hành chính về trật tự xã hội, Công an cấp tỉnh. Trong thời hạn 07 ngày làm việc kể từ ngày nhận đủ hồ sơ, văn bản đề nghị, cơ quan Công an có thẩm quyền kiểm tra thực tế, cấp giấy phép sử dụng công cụ hỗ trợ; trường hợp không cấp phải trả lời bằng văn bản và nêu rõ lý do.
  data 7 workingDays
  # 1.001319 = ?numberMissing direct=5wd
  name Cấp mới Chứng chỉ đăng kiểm viên thực hiện công việc chuyên môn kiểm định xe cơ giới, kiểm định khí thải xe mô tô, xe gắn máy
  agency Cục Đăng kiểm Việt Nam
  field Đăng kiểm
  ministry Bộ xây dựng (Giao thông vận tải cũ)
  text Trực tuyến: Không có thông tin; Dịch vụ bưu chính: Không có thông tin; Trực tiếp: 5 Ngày làm việc
  data 5 workingDays
  # 1.004794 = {Cấp mới} 4wd ## {Cấp lại} 2wd
  name Cấp phép nhập khẩu thức ăn thủy sản, sản phẩm xử lý môi trường nuôi trồng thủy sản để nghiên cứu khoa học, trưng bày tại hội chợ, triển lãm
  agency Chủ tịch ủy ban nhân dân cấp tỉnh
  field Thủy sản
  ministry Bộ Nông nghiệp và Môi trường
  text 4 Ngày làm việc — cấp mới là 04 ngày làm việc kể từ ngày nhận được hồ sơ đầy đủ; cấp lại trong thời hạn 02 ngày làm việc kể từ ngày nhận được đơn đề nghị
  data 4 workingDays
  # 1.000757 = 7wd
  name Cấp lại thẻ căn cước (thực hiện tại cấp trung ương)
  agency Cục cảnh sát quản lý hành chính về trật tự, xã hội
  field Cấp, quản lý căn cước
  ministry Bộ Công an
  text 7 Ngày làm việc — - Thông qua Cổng dịch vụ công quốc gia, Cổng dịch vụ công Bộ Công an, Ứng dụng định danh quốc gia. - Thời gian tiếp nhận hồ sơ: Giờ hành chính các ngày làm việc từ thứ 2 đến thứ 6 hàng tuần (trừ các ngày nghỉ lễ, tết theo quy định của pháp luật). | - Trực tiếp tại cơ quan quản lý căn cước của Bộ Công an (Trung tâm dữ liệu quốc gia về dân cư, Cục Cảnh sát quản lý hành chính về trật tự xã hội, Bộ Công an). - Cấp lưu động tại tại xã, phường, thị trấn, cơ quan, đơn vị hoặc tại chỗ ở của công dân trong trường hợp cần thiết. - Thời gian tiếp nhận hồ sơ: Giờ hành chính các ngày làm việc từ thứ 2 đến thứ 6 hàng tuần (trừ các ngày nghỉ lễ, tết theo quy định của pháp luật).
  data 7 workingDays
  # 1.009627 = 25wd
  name Thủ tục chấp thuận chủ trương đầu tư thuộc thẩm quyền của Thủ tướng Chính phủ
  agency Bộ Tài chính
  field Đầu tư tại Việt nam
  ministry Bộ Tài chính
  text 25 Ngày làm việc — - Trực tuyến (áp dụng trong trường hợp hệ thống thông tin quốc gia về đầu tư hoặc hệ thống thông tin thực hiện thủ tục đầu tư kinh doanh đáp ứng yêu cầu khai thác, vận hành trong việc thực hiện thủ tục đầu tư). 25 ngày làm việc kể từ ngày nhận được hồ sơ hợp lệ | Qua dịch vụ bưu chính công ích. 25 ngày làm việc kể từ ngày nhận được hồ sơ hợp lệ | Trực tiếp tại Bộ phận tiếp nhận và trả kết quả của Bộ Tài chính. 25 ngày làm việc kể từ ngày nhận được hồ sơ hợp lệ
  data 25 workingDays
  # 1.012057 = ?areaUnderChannel
  name Hủy bỏ hiệu lực Bằng bảo hộ giống cây trồng theo yêu cầu của tổ chức cá nhân
  agency Cục Trồng trọt và Bảo vệ thực vật - Bộ NN và MT
  field Trồng trọt và Bảo vệ thực vật
  ministry Bộ Nông nghiệp và Môi trường
  text Trực tuyến: 32 Ngày làm việc; Dịch vụ bưu chính: 32 Ngày làm việc; Trực tiếp: 32 Ngày — - Thẩm định lý do yêu cầu hủy bỏ hiệu lực Bằng bảo hộ: 20 ngày làm việc kể từ ngày nhận được hồ sơ đầy đủ; - Thẩm định: 12 ngày kể từ ngày nhận được kết quả khảo nghiệm.
  data 32 days
  # 1.008589 = ?casesUnderChannel
  name Không tính tiền chậm nộp
  agency Cục Thuế - Bộ tài chính, Thuế tỉnh, thành phố, Thuế cơ sở
  field Thuế
  ministry Bộ Tài chính
  text Trực tuyến: 3 Ngày làm việc; Dịch vụ bưu chính: 10 Ngày làm việc; Trực tiếp: 3 Ngày làm việc
  data 3 workingDays
  # 3.000223 = ?casesUnnamed
  name Thay đổi nội dung giấy xác nhận đủ điều kiện kinh doanh dịch vụ xác thực điện tử
  agency Cục cảnh sát quản lý hành chính về trật tự, xã hội
  field Định danh và xác thực điện tử
  ministry Bộ Công an
  text Trực tuyến: 10 Ngày; Dịch vụ bưu chính: 10 Ngày; Trực tiếp: 10 Ngày; Trực tiếp: 30 Ngày; Trực tuyến: 39 Ngày; Dịch vụ bưu chính: 30 Ngày — - Nộp hồ sơ trực tuyến qua Cổng dịch vụ công quốc gia, Cổng dịch vụ công Bộ Công an; Thời hạn giải quyết: - 10 ngày kể từ ngày nhận đủ hồ sơ hợp lệ với trường hợp tổ chức, doanh nghiệp thay đổi một trong các thông tin về người đại diện theo pháp luật, địa chỉ trụ sở, tên giao dịch. | - Nộp hồ sơ qua hệ thống bưu chính về Bộ Công an (nếu có). Thời hạn giải quyết: - 10 ngày kể từ ngày nhận đủ hồ sơ hợp lệ với trường hợp tổ chức, doanh nghiệp thay đổi một trong các thông tin về người đại diện theo pháp luật, địa chỉ trụ sở, tên giao dịch. | - Nộp hồ sơ trực tiếp; Thời hạn giải quyết: - 10 ngày kể từ ngày nhận đủ hồ sơ hợp lệ với trường hợp tổ chức, doanh nghiệp thay đổi một trong các thông tin về người đại diện theo pháp luật, địa chỉ trụ sở, tên giao dịch.
  data 10 days
  # 1.014249 = 26wd
  name Chấp thuận phương án đóng cửa mỏ khoáng sản (cấp Bộ)
  agency Cục Địa chất và Khoáng sản Việt Nam - Bộ NN và MT
  field Địa chất và khoáng sản
  ministry Bộ Nông nghiệp và Môi trường
  text 26 Ngày làm việc — * Cách thực hiện: Nộp hồ sơ về Bộ phận Tiếp nhận và Trả kết quả giải quyết thủ tục hành chính của Bộ Nông nghiệp và Môi trường, địa chỉ tại số 10 Tôn Thất Thuyết, phường Cầu Giấy, thành phố Hà Nội. * Thời hạn giải quyết: - Thời hạn tiếp nhận và kiểm tra hồ sơ: 03 ngày làm việc, kể từ khi nhận hồ sơ; - Thời hạn thẩm định hồ sơ: 16 ngày làm việc, kể từ ngày có phiếu tiếp nhận hồ sơ (trường hợp hồ sơ cần chỉnh sửa, bổ sung, thời gian thẩm định còn lại sau khi nhận được hồ sơ hoàn thiện của tổ chức, cá nhân được tăng thêm 08 ngày làm việc); - Thời hạn xem xét, quyết định phê duyệt: 05 ngày làm việc, kể từ ngày nhận được hồ trình phê duyệt; - Thời hạn trả kết quả giải quyết: 02 ngày làm việc, kể từ ngày nhận được kết quả giải quyết. | * Cách thực hiện: Nộp hồ sơ thông qua Cổng Dịch vụ công quốc gia (địa chỉ http://dichvucong.gov.vn) hoặc Hệ thống thông tin giải quyết thủ tục hành chính của Bộ Nông nghiệp và Môi trường (địa chỉ http://dichvucong.mae.gov.vn). * Thời hạn giải quyết: - Thời hạn tiếp nhận và kiểm tra hồ sơ: 03 ngày làm việc, kể từ khi nhận hồ sơ; - Thời hạn thẩm định hồ sơ: 16 ngày làm việc, kể từ ngày có phiếu tiếp nhận hồ sơ (trường hợp hồ sơ cần chỉnh sửa, bổ sung, thời gian thẩm định còn lại sau khi nhận được hồ sơ hoàn thiện của tổ chức, cá nhân được tăng thêm 08 ngày làm việc); - Thời hạn xem xét, quyết định phê duyệt: 05 ngày làm việc, kể từ ngày nhận được hồ trình phê duyệt; - Thời hạn trả kết quả giải quyết: 02 ngày làm việc, kể từ ngày nhận được kết quả giải quyết.
  data 26 workingDays
  # 1.014236 = ?textCutOff
  name Cấp giấy phép khai thác khoáng sản (cấp Bộ)
  agency Cục Địa chất và Khoáng sản Việt Nam - Bộ NN và MT
  field Địa chất và khoáng sản
  ministry Bộ Nông nghiệp và Môi trường
  text Không có thông tin — (1) Trường hợp cấp giấy phép khai thác khoáng sản nhóm I; giấy phép khai thác khoáng sản tại khu vực biển nằm ngoài ranh giới quản lý hành chính trên biển của các tỉnh, thành phố; giấy phép khai thác khoáng sản tại khu vực biển chưa xác định ranh giới quản lý hành chính trên biển của các tỉnh, thành phố; giấy phép khai thác khoáng sản chiến lược, quan trọng: * Cách thực hiện: Nộp hồ sơ thông qua Cổng Dịch vụ công quốc gia (địa chỉ http://dichvucong.gov.vn) hoặc Hệ thống thông tin giải quyết thủ tục hành chính của Bộ Nông nghiệp và Môi trường (địa chỉ http://dichvucong.mae.gov.vn). * Thời hạn giải quyết: - Thời hạn tiếp nhận và kiểm tra hồ sơ: 03 ngày làm việc, kể từ khi nhận hồ sơ; - Thời hạn thẩm định hồ sơ: 60 ngày, kể từ ngày nhận được hồ sơ đáp ứng quy định (trường hợp hồ sơ cần chỉnh sửa, bổ sung, thời gian thẩm định còn lại sau khi nhận được hồ sơ hoàn thiện của tổ chức, cá nhân đư | (1) Trường hợp cấp giấy phép khai thác khoáng sản nhóm I; giấy phép khai thác khoáng sản tại khu vực biển nằm ngoài ranh giới quản lý hành chính trên biển của các tỉnh, thành phố; giấy phép khai thác khoáng sản tại khu vực biển chưa xác định ranh giới quản lý hành chính trên biển của các tỉnh, thành phố; giấy phép khai thác khoáng sản chiến lược, quan trọng: * Cách thực hiện: Nộp hồ sơ về Bộ phận Tiếp nhận và Trả kết quả giải quyết thủ tục hành chính của Bộ Nông nghiệp và Môi trường, địa chỉ tại số 10 Tôn Thất Thuyết, phường Cầu Giấy, thành phố Hà Nội. * Thời hạn giải quyết: - Thời hạn tiếp nhận và kiểm tra hồ sơ: 03 ngày làm việc, kể từ khi nhận hồ sơ; - Thời hạn thẩm định hồ sơ: 60 ngày, kể từ ngày nhận được hồ sơ đáp ứng quy định (trường hợp hồ sơ cần chỉnh sửa, bổ sung, thời gian thẩm định còn lại sau khi nhận được hồ sơ hoàn thiện của tổ chức, cá nhân được tăng thêm 21 ngày làm việc | (2) Trường hợp cấp giấy phép khai thác khoáng sản chiến lược đặc biệt: * Cách thực hiện: Nộp hồ sơ thông qua Cổng Dịch vụ công quốc gia (địa chỉ http://dichvucong.gov.vn) hoặc Hệ thống thông tin giải quyết thủ tục hành chính của Bộ Nông nghiệp và Môi trường (địa chỉ http://dichvucong.mae.gov.vn). * Thời hạn giải quyết: - Thời hạn tiếp nhận và kiểm tra hồ sơ: 03 ngày làm việc, kể từ khi nhận hồ sơ; - Thời hạn thẩm định hồ sơ: 60 ngày, kể từ ngày nhận được hồ sơ đáp ứng quy định (trường hợp hồ sơ cần chỉnh sửa, bổ sung, thời gian thẩm định còn lại sau khi nhận được hồ sơ hoàn thiện của tổ chức, cá nhân được tăng thêm 21 ngày làm việc); - Thời hạn xem xét, quyết định: 08 ngày làm việc, kể từ ngày nhận được hồ trình phê duyệt (thời hạn xem xét, quyết định không tính thời gian lấy ý kiến Thủ tướng Chính phủ); - Thời hạn trả kết quả: 02 ngày làm việc, kể từ ngày nhận được kết quả giải quyết.
  # 1.010386 = ?stages
  name Trình báo mất hộ chiếu phổ thông (thực hiện tại cấp xã)
  agency Công an cấp Xã
  field Quản lý xuất nhập cảnh
  ministry Bộ Công an
  text 1 Ngày làm việc — 01 ngày làm việc kể từ khi nhận đơn trình báo mất hộ chiếu phổ thông, Công an cấp xã thông báo bằng văn bản cho người gửi đơn và Cục Quản lý xuất nhập cảnh; trong thời hạn 01 ngày làm việc kể từ ngày nhận được thông báo của Công an cấp xã, Cục Quản lý xuất nhập cảnh thực hiện hủy giá trị sử dụng của hộ chiếu và thông báo về việc giải quyết đơn trình báo mất hộ chiếu cho người gửi đơn. Nộp hồ sơ trực tuyến qua Cổng Dịch vụ công quốc gia hoặc Cổng dịch vụ công Bộ Công an. | 01 ngày làm việc kể từ khi nhận đơn trình báo mất hộ chiếu phổ thông, Công an cấp xã thông báo bằng văn bản cho người gửi đơn và Cục Quản lý xuất nhập cảnh; trong thời hạn 01 ngày làm việc kể từ ngày nhận được thông báo của Công an cấp xã, Cục Quản lý xuất nhập cảnh thực hiện hủy giá trị sử dụng của hộ chiếu và thông báo về việc giải quyết đơn trình báo mất hộ chiếu cho người gửi đơn. Nộp hồ sơ qua dịch vụ bưu chính. | 01 ngày làm việc kể từ khi nhận đơn trình báo mất hộ chiếu phổ thông, Công an cấp xã thông báo bằng văn bản cho người gửi đơn và Cục Quản lý xuất nhập cảnh; trong thời hạn 01 ngày làm việc kể từ ngày nhận được thông báo của Công an cấp xã, Cục Quản lý xuất nhập cảnh thực hiện hủy giá trị sử dụng của hộ chiếu và thông báo về việc giải quyết đơn trình báo mất hộ chiếu cho người gửi đơn. Trực tiếp nộp hồ sơ tại trụ sở làm việc của Công an cấp xã.
  data 1 workingDays
  # 1.115574 = ?fixedDate
  name Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi quyền sử dụng đất nông nghiệp mà không theo phương án dồn điền, đổi thửa; chuyển nhượng, thừa kế, tặng cho quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất, góp vốn bằng quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất; cho thuê, cho thuê lại quyền sử dụng đất trong dự án xây dựng kinh doanh kết cấu hạ tầng; bán hoặc tặng cho hoặc để thừa kế hoặc góp vốn bằng tài sản gắn liền với đất thuê của Nhà nước theo hình thức thuê đất trả tiền hàng năm
  agency Văn phòng đăng ký đất đai
  field Đất đai
  text Trực tiếp: 18 ngày làm việc; Trực tiếp: 8 ngày làm việc; Trực tiếp: 4 ngày làm việc; Trực tiếp: 14 ngày làm việc; Trực tuyến: 4 ngày làm việc; Trực tuyến: 14 ngày làm việc; Trực tuyến: 8 ngày làm việc; Trực tuyến: 18 ngày làm việc; Qua bưu điện: 4 ngày làm việc; Qua bưu điện: 14 ngày làm việc; Qua bưu điện: 8 ngày làm việc; Qua bưu điện: 18 ngày làm việc — hòng đăng ký đất đai. * Đối với thủ tục cho thuê, cho thuê lại quyền sử dụng đất trong dự án xây dựng kinh doanh kết cấu hạ tầng * Đối với các xã miền núi, hải đảo, vùng sâu, vùng xa, vùng có điều kiện kinh tế - xã hội khó khăn, vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn., Nộp trực tuyến trên Cổng dịch vụ công. * Đối với thủ tục cho thuê, cho thuê lại quyền sử dụng đất trong dự án xây dựng kinh doanh kết cấu hạ tầng, Nộp trực tuyến trên Cổng dịch vụ công. * Đối với thủ tục cho thuê, cho thuê lại quyền sử dụng đất trong dự án xây dựng kinh doanh kết cấu hạ tầng * Đối với các xã miền núi, hải đảo, vùng sâu, vùng xa, vùng có điều kiện kinh tế - xã hội khó khăn, vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn., Nộp trực tuyến trên Cổng dịch vụ công. * Đối với thủ tục chuyển đổi quyền sử dụng đất nông nghiệp mà không theo phương án dồn điền, đổi thửa hoặc trường hợp chuyển nhượ | việ c ành chính công hoặc Văn phòng đăng ký đất đai hoặc Chi nhánh Văn phòng đăng ký đất đai. * Đối với thủ tục chuyển đổi quyền sử dụng đất nông nghiệp mà không theo phương án dồn điền, đổi thửa hoặc trường hợp chuyển nhượng, thừa kế, tặng cho quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất, góp vốn bằng quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất; bán, thừa kế, tặng cho hoặc góp vốn bằng tài sản gắn liền với đất được Nhà nước cho thuê đất thu tiền thuê đất hằng năm. * Đối với các xã miền núi, hải đảo, vùng sâu, vùng xa, vùng có điều kiện kinh tế - xã hội khó khăn, vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn, Nộp trực tiếp tại Trung tâm Phục vụ hành chính công hoặc Văn phòng đăng ký đất đai hoặc Chi nhánh Văn phòng đăng ký đất đai. * Đối với thủ tục chuyển đổi quyền sử dụng đất nông nghiệp mà không theo phương án dồn điền, đổi thửa hoặc trường hợp chuyển n
  data 18 workingDays
  # 1.014344 = {Trường hợp giao nộp báo cáo, dữ liệu địa chất, khoáng sản} 10wd ## {Trường hợp giao nộp mẫu vật địa chất, khoáng sản, mẫu vật bảo tàng} 5wd @<nhận đủ mẫu vật hợp lệ>
  name Giao nộp, thu nhận thông tin, dữ liệu địa chất, khoáng sản (cấp Bộ)
  agency Cục Địa chất và Khoáng sản Việt Nam - Bộ NN và MT
  field Địa chất và khoáng sản
  ministry Bộ Nông nghiệp và Môi trường
  text Trực tiếp: 10 Ngày làm việc; Dịch vụ bưu chính: 10 Ngày làm việc; Trực tuyến: 10 Ngày làm việc; Trực tiếp: 5 Ngày làm việc; Dịch vụ bưu chính: 5 Ngày làm việc; Trực tuyến: 5 Ngày làm việc — Trường hợp giao nộp báo cáo, dữ liệu địa chất, khoáng sản: * Cách thực hiện: Nộp hồ sơ về Bộ phận Tiếp nhận và Trả kết quả giải quyết thủ tục hành chính của Bộ Nông nghiệp và Môi trường, địa chỉ tại số 10 Tôn Thất Thuyết, phường Cầu Giấy, thành phố Hà Nội hoặc về về Trung tâm Thông tin, Lưu trữ và Bảo tàng địa chất, địa chỉ tại số 06 Phạm Ngũ Lão, phường Cửa Nam, thành phố Hà Nội (trong trường hợp giao nộp mẫu vật). * Thời hạn giải quyết: 10 ngày làm việc, kể từ ngày nhận được hồ sơ giao nộp hợp lệ. | Trường hợp giao nộp báo cáo, dữ liệu địa chất, khoáng sản: * Cách thực hiện: Nộp hồ sơ thông qua Cổng Dịch vụ công quốc gia (địa chỉ http://dichvucong.gov.vn) hoặc Hệ thống thông tin giải quyết thủ tục hành chính của Bộ Nông nghiệp và Môi trường (địa chỉ http://dichvucong.mae.gov.vn). * Thời hạn giải quyết: 10 ngày làm việc, kể từ ngày nhận được hồ sơ giao nộp hợp lệ. | Trường hợp giao nộp mẫu vật địa chất, khoáng sản, mẫu vật bảo tàng: * Cách thực hiện: Nộp hồ sơ về Bộ phận Tiếp nhận và Trả kết quả giải quyết thủ tục hành chính của Bộ Nông nghiệp và Môi trường, địa chỉ tại số 10 Tôn Thất Thuyết, phường Cầu Giấy, thành phố Hà Nội hoặc về về Trung tâm Thông tin, Lưu trữ và Bảo tàng địa chất, địa chỉ tại số 06 Phạm Ngũ Lão, phường Cửa Nam, thành phố Hà Nội (trong trường hợp giao nộp mẫu vật). * Thời hạn giải quyết: 05 ngày làm việc, kể từ ngày nhận đủ mẫu vật hợp lệ.
  data 10 workingDays
  # 1.014346 = {Trường hợp giao nộp báo cáo, dữ liệu địa chất, khoáng sản} 10wd ## {Trường hợp giao nộp mẫu vật địa chất, khoáng sản, mẫu vật bảo tàng} 5wd @<nhận đủ mẫu vật hợp lệ>
  name Giao nộp, thu nhận thông tin, dữ liệu địa chất, khoáng sản (cấp tỉnh)
  agency Sở Nông nghiệp và Môi trường Thành phố Hà Nội
  field Địa chất và khoáng sản
  ministry Bộ Nông nghiệp và Môi trường
  text Trực tiếp: 10 Ngày làm việc; Dịch vụ bưu chính: 10 Ngày làm việc; Trực tiếp: 5 Ngày làm việc; Trực tuyến: 5 Ngày làm việc — Trường hợp giao nộp báo cáo, dữ liệu địa chất, khoáng sản: * Cách thực hiện: Nộp hồ sơ về Bộ phận Tiếp nhận và Trả kết quả giải quyết thủ tục hành chính của Bộ Nông nghiệp và Môi trường, địa chỉ tại số 10 Tôn Thất Thuyết, phường Cầu Giấy, thành phố Hà Nội hoặc về về Trung tâm Thông tin, Lưu trữ và Bảo tàng địa chất, địa chỉ tại số 06 Phạm Ngũ Lão, phường Cửa Nam, thành phố Hà Nội (trong trường hợp giao nộp mẫu vật). * Thời hạn giải quyết: 10 ngày làm việc, kể từ ngày nhận được hồ sơ giao nộp hợp lệ. | Trường hợp giao nộp báo cáo, dữ liệu địa chất, khoáng sản: * Cách thực hiện: Nộp hồ sơ thông qua Cổng Dịch vụ công quốc gia (địa chỉ http://dichvucong.gov.vn) hoặc Hệ thống thông tin giải quyết thủ tục hành chính của Bộ Nông nghiệp và Môi trường (địa chỉ http://dichvucong.mae.gov.vn). * Thời hạn giải quyết: 10 ngày làm việc, kể từ ngày nhận được hồ sơ giao nộp hợp lệ. | Trường hợp giao nộp mẫu vật địa chất, khoáng sản, mẫu vật bảo tàng: * Cách thực hiện: Nộp hồ sơ về Bộ phận Tiếp nhận và Trả kết quả giải quyết thủ tục hành chính của Bộ Nông nghiệp và Môi trường, địa chỉ tại số 10 Tôn Thất Thuyết, phường Cầu Giấy, thành phố Hà Nội hoặc về về Trung tâm Thông tin, Lưu trữ và Bảo tàng địa chất, địa chỉ tại số 06 Phạm Ngũ Lão, phường Cửa Nam, thành phố Hà Nội (trong trường hợp giao nộp mẫu vật). * Thời hạn giải quyết: 05 ngày làm việc, kể từ ngày nhận đủ mẫu vật hợp lệ.
  data 10 workingDays
  # 1.011445 = same@15
  name Chuyển tiếp đăng ký thế chấp quyền tài sản phát sinh từ hợp đồng mua bán nhà ở hoặc từ hợp đồng mua bán tài sản khác gắn liền với đất
  agency Văn phòng Đăng ký đất đai
  field Đăng ký biện pháp bảo đảm
  ministry Bộ Tư pháp
  text 3 Ngày làm việc — Phí, lệ phí (nếu có): Hội đồng nhân dân cấp tỉnh quyết định đối với hoạt động đăng ký do cơ quan địa phương thực hiện (STT XII.8 Phần A Phụ lục số 01 ban hành kèm theo Luật phí và lệ phí năm 2015). - Cơ quan đăng ký có trách nhiệm giải quyết hồ sơ đăng ký trong ngày làm việc nhận được hồ sơ hợp lệ; nếu thời điểm nhận hồ sơ sau 15 giờ cùng ngày thì có thể hoàn thành việc đăng ký trong ngày làm việc tiếp theo. Trường hợp cơ quan đăng ký có lý do chính đáng phải kéo dài thời gian giải quyết hồ sơ đăng ký thì thời hạn giải quyết hồ sơ không quá 03 ngày làm việc kể từ ngày nhận được hồ sơ hợp lệ (khoản 1 Điều 16 Nghị định số 99/2022/NĐ-CP). - Trường hợp hồ sơ đăng ký đối với quyền sử dụng đất, tài sản gắn liền với đất được nộp thông qua Bộ phận Tiếp nhận và Trả kết quả giải quyết thủ tục hành chính, Trung tâm Phục vụ hành chính công cấp tỉnh, Ủy ban nhân dân xã, phường, đặc khu, Trung tâm Phụ
  data 3 workingDays
  # 1.014273 = 24wd
  name Thăm dò bổ sung để nâng cấp tài nguyên, trữ lượng khoáng sản (cấp Tỉnh)
  agency Sở Nông nghiệp và Môi trường Thành phố Hà Nội
  field Địa chất và khoáng sản
  ministry Bộ Nông nghiệp và Môi trường
  text 24 Ngày làm việc — *Cách thực hiện: Nộp hồ sơ về cơ quan tiếp nhận hồ sơ giải quyết thủ tục hành chính do Chủ tịch Ủy ban nhân dân cấp tỉnh phân công. *Thời hạn giải quyết: - Thời hạn thẩm định hồ sơ: 19 ngày làm việc, kể từ ngày tiếp nhận hồ sơ (trường hợp đề án thăm dò cần chỉnh sửa, bổ sung thì thời hạn giải quyết tăng thêm 05 ngày làm việc) không tính thời gian tổ chức, cá nhân chỉnh sửa, bổ sung, hoàn thiện hồ sơ; - Thời hạn xem xét, chấp thuận và trả kết quả: 05 ngày làm việc, kể từ ngày nhận được hồ sơ trình phê duyệt. | *Cách thực hiện: Nộp hồ sơ thông qua Cổng Dịch vụ công quốc gia (địa chỉ http://dichvucong.gov.vn). *Thời hạn giải quyết: - Thời hạn thẩm định hồ sơ: 19 ngày làm việc, kể từ ngày tiếp nhận hồ sơ (trường hợp đề án thăm dò cần chỉnh sửa, bổ sung thì thời hạn giải quyết tăng thêm 05 ngày làm việc) không tính thời gian tổ chức, cá nhân chỉnh sửa, bổ sung, hoàn thiện hồ sơ; - Thời hạn xem xét, chấp thuận và trả kết quả: 05 ngày làm việc, kể từ ngày nhận được hồ sơ trình phê duyệt.
  data 24 workingDays
  # 1.014266 = ?textCutOff
  name Gia hạn giấy phép khai thác khoáng sản (cấp Tỉnh)
  agency Sở Nông nghiệp và Môi trường Thành phố Hà Nội
  field Địa chất và khoáng sản
  ministry Bộ Nông nghiệp và Môi trường
  text Trực tiếp: 34 Ngày làm việc; Dịch vụ bưu chính: 34 Ngày làm việc; Trực tuyến: 34 Ngày làm việc; Trực tiếp: 18 Ngày làm việc; Dịch vụ bưu chính: 18 Ngày làm việc; Trực tuyến: 18 Ngày làm việc; Trực tiếp: 10 Ngày làm việc; Dịch vụ bưu chính: 10 Ngày làm việc; Trực tuyến: 10 Ngày làm việc — (1) Trường hợp tổ chức, cá nhân đề nghị gia hạn giấy phép khai thác khoáng sản nhóm II; giấy phép khai thác khoáng sản nhóm III; giấy phép khai thác khoáng sản nhóm I tại khu vực có khoáng sản phân tán, nhỏ lẻ đã được Bộ trưởng Bộ Nông nghiệp và Môi trường khoanh định và công bố: * Cách thực hiện: Nộp hồ sơ về cơ quan tiếp nhận hồ sơ giải quyết thủ tục hành chính do Chủ tịch Ủy ban nhân dân cấp tỉnh phân công. * Thời hạn giải quyết: - Thời hạn tiếp nhận và kiểm tra hồ sơ: 03 ngày làm việc, kể từ khi nhận hồ sơ; - Thời hạn thẩm định hồ sơ: 24 ngày làm việc, kể từ ngày nhận được hồ sơ đáp ứng quy định (trường hợp hồ sơ cần chỉnh sửa, bổ sung, thời gian thẩm định còn lại sau khi nhận được hồ sơ hoàn thiện của tổ chức, cá nhân được tăng thêm 21 ngày làm việc); - Thời hạn xem xét, quyết định: 05 ngày làm việc, kể từ ngày nhận được hồ trình phê duyệt; - Thời hạn trả kết quả: 02 ngày làm việc, | (1) Trường hợp tổ chức, cá nhân đề nghị gia hạn giấy phép khai thác khoáng sản nhóm II; giấy phép khai thác khoáng sản nhóm III; giấy phép khai thác khoáng sản nhóm I tại khu vực có khoáng sản phân tán, nhỏ lẻ đã được Bộ trưởng Bộ Nông nghiệp và Môi trường khoanh định và công bố: * Cách thực hiện: Nộp hồ sơ thông qua Cổng Dịch vụ công quốc gia (địa chỉ http://dichvucong.gov.vn). * Thời hạn giải quyết: - Thời hạn tiếp nhận và kiểm tra hồ sơ: 03 ngày làm việc, kể từ khi nhận hồ sơ; - Thời hạn thẩm định hồ sơ: 24 ngày làm việc, kể từ ngày nhận được hồ sơ đáp ứng quy định (trường hợp hồ sơ cần chỉnh sửa, bổ sung, thời gian thẩm định còn lại sau khi nhận được hồ sơ hoàn thiện của tổ chức, cá nhân được tăng thêm 21 ngày làm việc); - Thời hạn xem xét, quyết định: 05 ngày làm việc, kể từ ngày nhận được hồ trình phê duyệt; - Thời hạn trả kết quả: 02 ngày làm việc, kể từ ngày nhận được kết quả giả | (2) Trường hợp tổ chức, cá nhân quy định tại khoản 1 Điều 72 của Luật Địa chất và khoáng sản đề nghị gia hạn giấy phép khai thác khoáng sản nhóm IV: * Cách thực hiện: Nộp hồ sơ về cơ quan tiếp nhận hồ sơ giải quyết thủ tục hành chính do Chủ tịch Ủy ban nhân dân cấp tỉnh phân công. * Thời hạn giải quyết: - Thời hạn kiểm tra, rà soát và thẩm định hồ sơ: 11 ngày làm việc, kể từ ngày tiếp nhận hồ sơ (trường hợp lấy ý kiến cơ quan có liên quan thuộc Ủy ban nhân dân cấp tỉnh, thời gian giải quyết tăng thêm 05 ngày làm việc; trường hợp hồ sơ cần chỉnh sửa, bổ sung, thời gian thẩm định còn lại sau khi nhận được hồ sơ hoàn thiện của tổ chức, cá nhân được tăng thêm 05 ngày làm việc); - Thời hạn xem xét, quyết định: 03 ngày làm việc, kể từ ngày nhận được hồ sơ trình phê duyệt; - Thời hạn thông báo kết quả giải quyết: 02 ngày làm việc, kể từ ngày nhận được quyết định của Chủ tịch Ủy ban nhân dân cấp
  data 34 workingDays
  """#

/// Sixty more records of the whole catalogue, drawn at random (twelve short, thirty-eight longer, ten very long
/// texts). A person wrote the reading of each before the program's was looked at; names of cases were then written
/// out, and of questions the program's reason was taken where both asked. One reading was wrong and was mended:
/// 1.013083 began at the reception and not at the payment.
///
/// The lines are written as in `otherSample`.
let blindSample = #"""
  # 1.008904 = 3wd
  name Thay đổi nội dung Giấy đăng ký hoạt động của Trung tâm trọng tài; thay đổi nội dung Giấy đăng ký hoạt động của Chi nhánh Tổ chức trọng tài nước ngoài tại Việt Nam
  agency Sở Tư pháp
  field Trọng tài thương mại
  ministry Bộ Tư pháp
  text 3 Ngày làm việc
  data 3 workingDays
  # 1.013556 = 20d
  name Thủ tục cấp phép cho cơ sở thử nghiệm tàu bay, động cơ tàu bay, cánh quạt tàu bay và trang bị, thiết bị của tàu bay không người lái, phương tiện bay siêu nhẹ
  agency Cục Tác chiến/Bộ Tổng Tham mưu
  field Quản lý vùng trời
  ministry Bộ Quốc phòng
  text 20 Ngày
  data 20 days
  # 1.011690 = 30wd
  name Phê duyệt các tài liệu về quản lý an toàn các hoạt động khoan tìm kiếm thăm dò dầu khí, xây dựng mới hoặc hoán cải công trình dầu khí, thu dọn công trình dầu khí
  agency Cục Kỹ thuật an toàn và Môi trường công nghiệp
  field Dầu khí
  ministry Bộ Công thương
  text 30 ngày làm việc
  data 30 workingDays
  # 1.004304 = 1h
  name Tàu biển hoạt động tuyến nội địa có chở hàng nhập khẩu, hàng quá cảnh hoặc có hành khách hoặc thuyền viên mang quốc tịch nước ngoài rời cảng biển và tàu biển đã nhập cảnh sau đó rời cảng để đến cảng biển khác của Việt Nam có chở hàng nhập khẩu, hàng quá cảnh có hành khách hoặc thuyền viên mang quốc tịch nước ngoài
  agency Cảng vụ hàng hải, Biên phòng cửa khâu, Văn phòng đại diện Cảng vụ Hàng hải, Cảng vụ Đường thủy nội địa
  field Hàng hải và đường thủy nội địa
  ministry Bộ xây dựng (Giao thông vận tải cũ)
  text 1 Giờ
  data 1 hours
  # 1.002153 = 5wd
  name Đăng ký hành nghề luật sư với tư cách cá nhân
  agency Sở Tư pháp
  field Luật sư
  ministry Bộ Tư pháp
  text 5 Ngày làm việc
  data 5 workingDays
  # 2.001333 = 5wd
  name Thay đổi nội dung đăng ký hoạt động của doanh nghiệp đấu giá tài sản
  agency Sở Tư pháp
  field Đấu giá tài sản
  ministry Bộ Tư pháp
  text 5 Ngày làm việc
  data 5 workingDays
  # 1.000363 = 5wd
  name Cấp phép nhập khẩu tự động thuốc lá điếu, xì gà
  agency Ủy ban nhân dân cấp tỉnh
  field Công nghiệp tiêu dùng
  ministry Bộ Công thương
  text 5 WORKING_DAY (trong thời hạn 05 ngày làm việc)
  data 5 workingDays
  # 2.001055 = 4wd
  name Đăng ký kiểm dịch động vật, sản phẩm động vật trên cạn tạm nhập tái xuất, chuyển cửa khẩu, quá cảnh lãnh thổ Việt Nam
  agency Cục Chăn nuôi và Thú y - Bộ NN và MT
  field Thú y
  ministry Bộ Nông nghiệp và Môi trường
  text 4 Ngày làm việc
  data 4 workingDays
  # 1.014832 = 20wd
  name Giao rừng, cho thuê rừng khi đã được giao đất, cho thuê đất có rừng hoặc đã được công nhận quyền sử dụng đất có rừng thuộc thẩm quyền của Chủ tịch Ủy ban nhân dân cấp xã
  agency Chủ tịch UBND cấp xã; Ủy ban nhân dân cấp xã
  field Lâm nghiệp
  ministry Bộ Nông nghiệp và Môi trường
  text 20 Ngày làm việc
  data 20 workingDays
  # 1.007636 = 30d
  name Thủ tục Đăng ký kinh doanh dịch vụ kiểm toán cho chi nhánh doanh nghiệp kiểm toán
  agency Bộ Tài chính
  field Kế toán, kiểm toán
  ministry Bộ Tài chính
  text 30 Ngày
  data 30 days
  # 1.012837 = 40d
  name Phê duyệt hỗ trợ kinh phí đào tạo, tập huấn để chuyển đổi từ chăn nuôi sang các nghề khác; chi phí cho cá nhân được đào tạo về kỹ thuật phối giống nhân tạo gia súc (trâu, bò); chi phí mua bình chứa Nitơ lỏng bảo quản tinh cho người làm dịch vụ phối giống nhân tạo gia súc (trâu, bò) đối với các chính sách sử dụng vốn sự nghiệp nguồn ngân sách nhà nước
  agency Uỷ ban nhân dân huyện; Uỷ ban nhân dân huyện
  field Chăn nuôi
  ministry Bộ Nông nghiệp và Môi trường
  text 40 Ngày
  data 40 days
  # 1.007816 = 5wd
  name Thủ tục thành lập địa điểm kiểm tra là chân công trình hoặc kho của công trình, nơi sản xuất
  agency Cục Hải quan tỉnh, thành phố
  field Hải quan
  ministry Bộ Tài chính
  text 5 Ngày làm việc
  data 5 workingDays
  # 1.013702 = 30wd
  name Công nhận ban vận động thành lập hội
  agency Chủ tịch Ủy ban nhân dân cấp xã
  field Quản lý nhà nước về hội, quỹ
  text 30 ngày làm việc kể từ ngày Ủy ban nhân dân cấp xã nhận hồ sơ đầy đủ và hợp pháp. Nếu gửi qua dịch vụ bưu chính công ích, ngày tiếp nhận hồ sơ được tính theo ngày ghi trên dấu công văn đến.
  data 30 workingDays
  # 3.000578 = 7wd
  name Thu hồi Giấy chứng nhận đăng ký đầu tư gián tiếp ra nước ngoài, đăng ký hoạt động nhận ủy thác đầu tư gián tiếp ra nước ngoài của công ty chứng khoán, công ty quản lý quỹ đầu tư chứng khoán; chấm dứt đầu tư gián tiếp ra nước ngoài của quỹ đầu tư chứng khoán, công ty đầu tư chứng khoán
  agency Ủy ban Chứng khoán Nhà nước - Bộ tài chính
  field Chứng khoán
  ministry Bộ Tài chính
  text 7 Ngày làm việc — Trực tiếp tại Bộ phận Một cửa: 07 ngày làm việc kể từ ngày nhận được hồ sơ đầy đủ và hợp lệ. | Trực tuyến tại Cổng Dịch vụ công quốc gia.: 07 ngày làm việc kể từ ngày nhận được hồ sơ đầy đủ và hợp lệ. | Thông qua dịch vụ bưu chính công ích theo quy định của Thủ tướng Chính phủ: 07 ngày làm việc kể từ ngày nhận được đầy đủ hồ sơ hợp lệ
  data 7 workingDays
  # 1.013581 = ?fixedDate
  name Thủ tục chuyển cảng đi đối với tàu quân sự nước ngoài đến Việt Nam thực hiện các chuyến thăm, sửa chữa và thực hiện các hoạt động khác
  agency Đội Thủ tục Biên phòng cửa khẩu cảng, Phòng Pháp chế Cảng vụ hàng hải, Đội Thủ tục Hải quan cửa khẩu cảng
  field Quản lý biên giới
  ministry Bộ Quốc phòng
  text Thủ tục chuyển cảng đi được hoàn thành chậm nhất là ngay trước khi tàu rời cảng.
  data - other
  # 1.003576 = ?areaUnderChannel
  name Gia hạn giấy chứng nhận lưu hành thuốc thú y
  agency Cục Chăn nuôi và Thú y - Bộ NN và MT
  field Thú y
  ministry Bộ Nông nghiệp và Môi trường
  text Trực tuyến: 14 Ngày làm việc; Dịch vụ bưu chính: 14 Ngày; Trực tiếp: 14 Ngày
  data 14 days
  # 6.003494 = ?numberMissing
  name Công bố quyết định Lệnh xây dựng công trình khẩn cấp đối với đường quốc lộ, đường bộ cao tốc thuộc trách nhiệm quản lý, bảo trì của Bộ Xây dựng
  agency Cục Đường bộ Việt Nam
  field Đường bộ
  ministry Bộ Xây dựng
  variant Không có thông tin — - Trực tuyến (hệ thống liên thông quản lý văn bản) - Không quy định thời hạn giải quyết, phí, lệ phí
  text Không xác định — - Trực tuyến (hệ thống liên thông quản lý văn bản) - Không quy định thời hạn giải quyết, phí, lệ phí
  data - other
  # 6.003638 = 20d @<hết hạn bàn giao nhà ở theo quyết định thu hồi nhà ở>
  name Cưỡng chế thu hồi nhà ở thuộc tài sản công
  agency Ủy ban nhân dân cấp tỉnh, Bộ Công an, Bộ Quốc phòng
  field Nhà ở và công sở
  ministry Bộ xây dựng (Giao thông vận tải cũ)
  text 20 Ngày — Thời hạn giải quyết: 20 ngày, kể từ ngày hết hạn bàn giao nhà ở theo quyết định thu hồi nhà ở.
  data 20 days
  # 1.010097 = 3wd
  name Khai thác thông tin công dân trong Cơ sở dữ liệu quốc gia về dân cư (thực hiện tại cấp tỉnh)
  agency Phòng cảnh sát quản lý hành chính về trật tự xã hội
  field Cấp, quản lý căn cước
  ministry Bộ Công an
  text 3 Ngày làm việc — - Nộp hồ sơ qua dịch vụ bưu chính (nếu có). - Thời gian tiếp nhận hồ sơ: Giờ hành chính các ngày làm việc từ thứ 2 đến thứ 6 hàng tuần (trừ các ngày nghỉ lễ, tết theo quy định của pháp luật). | - Nộp hồ sơ trực tiếp tại cơ quan quản lý căn cước của Công an cấp tỉnh hoặc Trung tâm phục vụ hành chính công tỉnh, thành phố trực thuộc Trung ương (nếu đã triển khai). - Thời gian tiếp nhận hồ sơ: Giờ hành chính các ngày làm việc từ thứ 2 đến thứ 6 hàng tuần (trừ các ngày nghỉ lễ, tết theo quy định của pháp luật).
  data 3 workingDays
  # 1.004993 = 1wd
  name Cấp lại Giấy chứng nhận giáo viên dạy thực hành lái xe
  agency Sở Xây dựng
  field Đường bộ
  ministry Bộ xây dựng (Giao thông vận tải cũ)
  text 1 Ngày làm việc — 01 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ
  data 1 workingDays
  # 3.000507 = ?casesUnderChannel
  name Thủ tục chấp thuận chủ trương đầu tư đồng thời giao chủ đầu tư đối với trường hợp dự án đầu tư xây dựng nhà ở xã hội chưa được chấp thuận chủ trương đầu tư, chấp thuận đầu tư hoặc chưa có văn bản pháp lý tương đương
  agency Chủ tịch ủy ban nhân dân cấp tỉnh
  field Nhà ở và công sở
  ministry Bộ xây dựng (Giao thông vận tải cũ)
  variant Trực tuyến: 52 Ngày; Dịch vụ bưu chính: 37 Ngày; Trực tiếp: 52 Ngày
  text Trực tuyến: 52 ngày; Qua bưu điện: 37 ngày; Trực tiếp: 52 ngày
  data 52 days
  # 1.004077 = ?casesUnderChannel
  name Công bố thông báo hàng hải lần đầu về các thông số kỹ thuật của luồng hàng hải, vùng nước trước cầu cảng và các khu nước, vùng nước sau khi xây dưng, nạo vét duy tu, cải tạo, nâng cấp
  agency Cục Hàng hải và Đường thủy Việt Nam
  field Hàng hải và đường thủy nội địa
  ministry Bộ xây dựng (Giao thông vận tải cũ)
  variant Trực tuyến: 5 Ngày làm việc; Dịch vụ bưu chính: 5 Ngày làm việc; Trực tiếp: 3 Ngày làm việc — Trong thời hạn 05 ngày làm việc, kể từ ngày nhận được hồ sơ hợp lệ. | Trường hợp hồ sơ hợp lệ thì trong thời hạn 03 ngày làm việc kể từ ngày nhận đủ hồ sơ, cơ quan, tổ chức có thẩm quyền công bố thông báo hàng hải có trách nhiệm kiểm tra hồ sơ, công bố thông báo hàng hải; trường hợp không công bố, phải có văn bản trả lời và nêu rõ lý do
  text Trực tuyến: 5 ngày làm việc; Qua bưu điện: 5 ngày làm việc; Trực tiếp: 3 ngày làm việc — Trong thời hạn 05 ngày làm việc, kể từ ngày nhận được hồ sơ hợp lệ.
  data 3 workingDays
  # 1.014801 = 5wd
  name Cấp, cấp lại Giấy xác nhận nuôi trồng thủy sản lồng bè, đối tượng thủy sản nuôi chủ lực (hoạt động trên nội địa thuộc phạm vi quản lý và cơ sở nuôi trồng thủy sản lồng bè thuộc thẩm quyền giao khu vực biển của Chủ tịch Ủy ban nhân dân cấp xã)
  agency Chủ tịch UBND cấp xã
  field Thủy sản
  ministry Bộ Nông nghiệp và Môi trường
  text Không có thông tin — 05 ngày làm việc kể từ ngày nhận được hồ sơ đầy đủ, hợp lệ
  # 1.013428 = 3wd
  name Điều chỉnh Giấy phép vận chuyển tiền chất thuốc nổ
  agency Cục cảnh sát quản lý hành chính về trật tự, xã hội, Công an tỉnh
  field Quản lý vũ khí, vật liệu nổ, công cụ hỗ trợ và pháo
  ministry Bộ Công an
  text 3 Ngày làm việc — - Nộp hồ sơ trên Cổng dịch vụ công. Trong thời hạn 03 ngày làm việc kể từ ngày nhận đủ hồ sơ, cơ quan Công an có thẩm quyền cấp, điều chỉnh giấy phép vận chuyển tiền chất thuốc nổ; trường hợp không cấp phải trả lời bằng văn bản và nêu rõ lý do. | - Nộp hồ sơ trực tiếp hoặc gửi qua đường bưu chính đến Cục Cảnh sát quản lý hành chính về trật tự xã hội, Bộ Công an hoặc Phòng Cảnh sát quản lý hành chính về trật tự xã hội, Công an cấp tỉnh. Trong thời hạn 03 ngày làm việc kể từ ngày nhận đủ hồ sơ, cơ quan Công an có thẩm quyền cấp, điều chỉnh giấy phép vận chuyển tiền chất thuốc nổ; trường hợp không cấp phải trả lời bằng văn bản và nêu rõ lý do.
  data 3 workingDays
  # 1.014315 = ?unitMissing
  name Hỗ trợ chi phí đầu tư ban đầu
  agency Bộ Tài chính
  field Hỗ trợ đầu tư
  ministry Bộ Tài chính
  text 1 Khác — (trình tự thực hiện) Bước 2: Trường hợp hồ sơ chưa hợp lệ hoặc có nội dung cần làm rõ, trong thời hạn 05 ngày làm việc kể từ ngày nhận được hồ sơ đề nghị hỗ trợ chi phí của doanh nghiệp, Cơ quan điều hành Quỹ có trách nhiệm thông báo cho doanh nghiệp kèm chi tiết lý do yêu cầu sửa đổi, bổ sung hoặc từ chối. | Trong thời hạn 10 ngày, doanh nghiệp có trách nhiệm sửa đổi, bổ sung theo yêu cầu. | Bước 3: Trong thời hạn 03 ngày làm việc kể từ ngày nhận được hồ sơ hợp lệ, Cơ quan điều hành Quỹ gửi hồ sơ lấy ý kiến các đơn vị cùng cấp về các nội dung quy định tại khoản 1 Điều 29 Nghị định số 182/2024/NĐ-CP ngày 31/12/2024.
  data 1 other
  # 1.013186 = 20d
  name Thủ tục cấp lại giấy chứng nhận thương binh đối với thương binh đang tại ngũ, công tác
  agency Cơ quan, đơn vị từ cấp trung đoàn trở lên
  field Chính sách
  ministry Bộ Quốc phòng
  text 20 Ngày — 20 ngày, kể từ ngày nhận được đơn đề nghị (thời gian cụ thể quy định tại từng bước của quy trình thực hiện)
  data 20 days
  # 1.003460 = 5wd
  name Cấp thẻ tạm trú cho người nước ngoài tại Việt Nam tại Công an cấp tỉnh
  agency Phòng quản lý xuất nhập cảnh
  field Quản lý xuất nhập cảnh
  ministry Bộ Công an
  text 5 Ngày làm việc — Nộp hồ sơ trực tuyến qua Cổng dịch vụ công quốc gia hoặc Cổng dịch vụ công Bộ Công an 05 ngày làm việc kể từ ngày nhận đủ hồ sơ. | Nộp hồ sơ trực tiếp tại Cơ quan Quản lý xuất nhập cảnh Công an cấp tỉnh. 05 ngày làm việc kể từ ngày nhận đủ hồ sơ. | nộp bổ sung hồ sơ qua dịch vụ bưu chính công ích theo thông báo của Cơ quan Quản lý xuất nhập cảnh Công an cấp tỉnh trên Cổng dịch vụ công quốc gia hoặc Cổng dịch vụ công Bộ Công an (nếu có). 05 ngày làm việc kể từ ngày nhận đủ hồ sơ.
  data 5 workingDays
  # 1.013083 = 8h @payment
  name Đăng ký xe tạm thời thực hiện bằng dịch vụ công trực tuyến toàn trình
  agency Cục cảnh sát giao thông, Công an cấp Xã, Công an tỉnh
  field Đăng ký, quản lý phương tiện giao thông cơ giới, xe máy chuyên dùng
  ministry Bộ Công an
  text 8 Giờ — - Cách thức thực hiện: + Chủ xe thực hiện kê khai đăng ký xe trên cổng dịch vụ công. Cơ quan đăng ký xe tiếp nhận hồ sơ trong giờ làm việc. + Nhận kết quả xác thực và in chứng nhận đăng ký xe tạm thời trên cổng dịch vụ công. - Thời hạn giải quyết: + Cấp chứng nhận đăng ký xe tạm thời: Trong thời hạn 08 giờ làm việc kể từ kể khi nhận đủ hồ sơ hợp lệ trên cổng dịch vụ công. + Thời gian trả kết quả đăng ký xe theo quy định được tính từ ngày nhận đủ hồ sơ hợp lệ và hệ thống đăng ký, quản lý xe đã nhận được kết quả xác thực về việc hoàn thành nộp lệ phí đăng ký xe từ cổng dịch vụ công.
  data 8 hours
  # 1.008585 = ?casesUnderChannel
  name Miễn thuế, giảm thuế theo Điều ước quốc tế không phải là Hiệp định tránh đánh thuế hai lần
  agency Thuế tỉnh, thành phố; Thuế cơ sở
  field Thuế
  ministry Bộ Tài chính
  text Trực tuyến: 40 Ngày; Dịch vụ bưu chính: 30 Ngày; Trực tiếp: 40 Ngày
  data 40 days
  # 1.013565 = once
  name Thủ tục cấp Giấy phép xuống tàu thời hạn 03 tháng cho người Việt Nam và người nước ngoài thuộc các cơ quan, doanh nghiệp có nhu cầu thường xuyên xuống tàu thuyền nước ngoài làm việc không quá 03 tháng
  agency Đội Thủ tục Biên phòng cửa khẩu cảng
  field Quản lý biên giới
  ministry Bộ Quốc phòng
  text 0 Giờ — Ngay sau khi Biên phòng cửa khẩu cảng tiếp nhận đầy đủ các loại giấy tờ do người đề nghị cấp Giấy phép xuống tàu hoặc đại diện cơ quan, doanh nghiệp chủ quản nộp và xuất trình
  data 0 hours
  # 1.115456 = 3wd A=16wd
  name Xóa đăng ký thuê, cho thuê lại quyền sử dụng đất trong dự án xây dựng kinh doanh kết cấu hạ tầng
  agency Văn phòng đăng ký đất đai Bắc Ninh
  field Đất đai
  text 3 ngày làm việc — Không quá 03 ngày làm việc. Đối với các xã miền núi, vùng sâu, vùng xa, vùng có điều kiện kinh tế - xã hội khó khăn, vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn thì thời gian thực hiện được tăng thêm 13 ngày làm việc. | Không quá 03 ngày làm việc.
  data 3 workingDays
  # 1.004692 = ?unitMissing
  name Cấp, cấp lại Giấy xác nhận đăng ký nuôi trồng thuỷ sản lồng bè, đối tượng thuỷ sản nuôi chủ lực (hoạt động trên nội địa thuộc phạm vi quản lý từ 02 xã, phường trở lên và cơ sở nuôi trồng thủy sản lồng bè thuộc thẩm quyền giao khu vực biển của Chủ tịch Ủy ban nhân dân cấp tỉnh)
  agency Cơ quan quản lý nhà nước về thủy sản cấp tỉnh
  field Thủy sản
  ministry Bộ Nông nghiệp và Môi trường
  text 5 Khác — (trình tự thực hiện) b) Trong thời hạn 05 ngày làm việc kể từ ngày nhận được hồ sơ đầy đủ, hợp lệ, cơ quan quản lý nhà nước về thủy sản cấp tỉnh căn cứ quy hoạch, kế hoạch, chương trình, đề án, dự án về phát triển nuôi trồng thủy sản tại địa phương đã được cơ quan có thẩm quyền phê duyệt để thẩm định, cấp Giấy xác nhận theo Mẫu số 27.NT Phụ lục I ban hành kèm theo Nghị định này. | b) Trong thời hạn 05 ngày làm việc kể từ ngày nhận được hồ sơ đầy đủ, hợp lệ, cơ quan quản lý nhà nước về thủy sản cấp tỉnh căn cứ quy hoạch, kế hoạch, chương trình, đề án, dự án về phát triển nuôi trồng thủy sản tại địa phương đã được cơ quan có thẩm quyền phê duyệt để thẩm định, cấp lại Giấy xác nhận nuôi trồng thủy sản lồng bè, đối tượng thủy sản nuôi chủ lực.
  data 5 other
  # 1.013334 = ?stages
  name Cấp mở rộng Giấy chứng nhận chất lượng an toàn kỹ thuật và bảo vệ môi trường xe cơ giới, xe máy chuyên dùng, phụ tùng xe cơ giới sản xuất, lắp ráp
  agency Cục Đăng kiểm Việt Nam
  field Đăng kiểm
  ministry Bộ Xây dựng
  text 5 Ngày làm việc — - Kiểm tra kết quả đánh giá COP, kiểm tra nội dung hồ sơ: 05 ngày làm việc kể từ ngày hồ sơ được tiếp nhận và cơ sở sản xuất đã nộp đầy đủ các khoản giá dịch vụ, lệ phí. - Cấp chứng nhận kiểu loại sản phẩm: 02 ngày làm việc kể từ ngày có kết quả đánh giá COP và kết quả kiểm tra hồ sơ đạt yêu cầu.
  data 5 workingDays
  # 6.006584 = ?unitsContradict
  name Đăng ký sử dụng, cung cấp thông tin LRIT
  agency Cục Hàng hải và Đường thủy Việt Nam
  field Hàng hải và đường thủy nội địa
  ministry Bộ xây dựng (Giao thông vận tải cũ)
  text 5 Ngày — Chậm nhất sau 05 ngày làm việc, kể từ khi nhận được văn bản đề nghị, Cục Hàng hải và Đường thủy Việt Nam tổ chức cấp tài khoản, trường hợp không cung cấp phải có văn bản trả lời nêu rõ lý do
  data 5 days
  # 2.002041 = ?unitMissing
  name Đăng ký thay đổi địa chỉ trụ sở chính, đăng ký đổi tên của doanh nghiệp; Thông báo thay đổi ngành, nghề kinh doanh; Thông báo thay đổi nội dung đăng ký thuế
  agency Sở Tài chính các tỉnh, thành phố
  field Thành lập và hoạt động của doanh nghiệp
  ministry Bộ Tài chính
  text 1 Khác — (trình tự thực hiện) Trong thời hạn 01 ngày làm việc kể từ ngày nhận được thông tin, Cơ quan thuế gửi ý kiến về việc doanh nghiệp hoàn thành thủ tục với Cơ quan thuế liên quan đến việc chuyển địa điểm theo quy định của pháp luật về thuế cho Cơ quan đăng ký kinh doanh cấp tỉnh. | Trong thời hạn 03 ngày làm việc kể từ ngày nhận hồ sơ đăng ký doanh nghiệp, Cơ quan đăng ký kinh doanh cấp tỉnh xem xét tính hợp lệ của hồ sơ và cấp Giấy chứng nhận đăng ký doanh nghiệp cho doanh nghiệp theo quy định; | Doanh nghiệp chịu trách nhiệm đăng ký thay đổi tên chi nhánh, văn phòng đại diện, địa điểm kinh doanh trong thời hạn 10 ngày kể từ ngày Cơ quan đăng ký kinh doanh cấp tỉnh cấp Giấy chứng nhận đăng ký doanh nghiệp cho doanh nghiệp.
  data 1 other
  """# + "\n" + blindSampleOfLongTexts

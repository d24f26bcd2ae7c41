/// Records that communes handle: the published text and the limit as a person reads it. Drawn at random from those with a text (three
/// in four from those that are more than a number and a unit), read one by one.
///
/// A line `# code = reading` begins a record. `3wd` working days, `3d` days, `3h` working hours, `3m` months,
/// `same@15` the same day with the cut-off, `u` only where it cannot be settled at once, `once`, `none`;
/// `V=` verification, `A=` difficult area, `online=` a channel, `@<…>` the start, `{…}` a case, `?…` a question.
let communeSample = #"""
  # 1.000288 = ?stages
  name Công nhận trường mầm non đạt chuẩn Quốc gia
  agency Ủy ban nhân dân cấp xã, Sở Giáo dục và Đào tạo
  data None other
  text 02 tháng và 15 ngày làm việc, trong đó: a) Trong thời hạn 02 tháng kể từ ngày thông tin cho Ủy ban nhân dân cấp xã hoặc trường mầm non biết hồ sơ đã được chấp nhận để đánh giá ngoài; b) Trong thời hạn 15 ngày làm việc kể từ ngày nhận được báo cáo của đoàn đánh giá ngoài
  # 1.001022 = 3wd V=8wd
  data 3 workingDays
  text 03 ngày làm việc. Trường hợp cần xác minh thì không quá 08 ngày làm việc.
  # 1.001632 = 6wd
  data 6 workingDays
  text 6 Ngày làm việc
  # 1.002051 = 10d
  data 10 days
  text 10 Ngày
  # 1.003596 = ?fixedDate
  name Phê duyệt kế hoạch khuyến nông địa phương (cấp xã)
  agency Ủy ban nhân dân cấp xã; Ủy ban nhân dân cấp xã
  text 60 Ngày — Trước ngày 30/11
  # 1.004327 = ?unitsContradict
  name Giải quyết tố cáo không thuộc lĩnh vực tố tụng hình sự của công dân đối với lực lượng Công an nhân dân thực hiện tại cấp xã (phải là cán bộ thuộc biên chế của lực lượng Công an)
  agency Công an cấp Xã
  text 60 Ngày làm việc — Theo quy định tại Điều 21 Luật tố cáo: thời hạn giải quyết tố cáo là 60 ngày, kể từ ngày thụ lý giải quyết tố cáo; đối với vụ việc phức tạp thì thời hạn giải quyết là 90 ngày, kể từ ngày thụ lý giải quyết tố cáo. Trường hợp cần thiết, người có thẩm quyền giải quyết tố cáo có thể gia hạn giải quyết một lần nhưng không quá 30 ngày; đối với vụ việc phức tạp thì không quá 60 ngày.
  # 1.004837 = 3wd
  data 3 workingDays
  text 3 Ngày làm việc
  # 1.007662 = ?unitMissing
  name Thủ tục giảm thuế xuất khẩu, thuế nhập khẩu thuộc thẩm quyền của Cục Hải quan
  agency Chi cục Hải quan khu vực, Cục Hải quan tỉnh, thành phố
  text 1 Khác — (trình tự thực hiện) Trường hợp hồ sơ chưa đầy đủ, cơ quan hải quan thông báo cho người nộp thuế trong thời hạn 03 ngày làm việc kể từ ngày tiếp nhận hồ sơ. | Trường hợp cần kiểm tra thực tế đối với hàng hóa đã qua khu vực giám sát hải quan để có đủ căn cứ giải quyết giảm thuế thì ban hành quyết định kiểm tra sau thông quan tại trụ sở người nộp thuế và thực hiện các công việc quy định tại điểm này trong thời hạn tối đa là 40 ngày kể từ ngày nhận đủ hồ sơ
  # 1.007738 = ?unitMissing
  data 1 other
  text 1 Khác
  # 1.007859 = ?unitMissing
  data 1 other
  text 1 Khác
  # 1.008332 = ?unitMissing
  name Khai thuế thu nhập doanh nghiệp đối với thu nhập từ chuyển nhượng quyền lợi tham gia hợp đồng dầu khí
  agency Thuế tỉnh, thành phố, Chi cục Thuế doanh nghiệp lớn - Cục Thuế
  text 1 Khác — (trình tự thực hiện) trường hợp hồ sơ không hợp pháp, không đầy đủ, không đúng mẫu quy định thì thông báo cho người nộp thuế trong thời hạn 03 ngày làm việc kể từ ngày tiếp nhận hồ sơ.
  # 1.008526 = ?unitMissing
  name Khai cổ tức, lợi nhuận được chia cho phần vốn nhà nước tại công ty cổ phần, công ty trách nhiệm hữu hạn hai thành viên trở lên
  agency Chi cục Thuế doanh nghiệp lớn - Cục Thuế
  text 1 Khác — (trình tự thực hiện) trường hợp hồ sơ không hợp pháp, không đầy đủ, không đúng mẫu quy định thì thông báo cho người nộp thuế trong thời hạn 03 ngày làm việc kể từ ngày tiếp nhận hồ sơ.
  # 1.008559 = ?casesUnderChannel
  field Thuế
  ministry Bộ Tài chính
  data 40 days
  text Trực tuyến: 40 Ngày; Dịch vụ bưu chính: 6 Ngày làm việc; Trực tiếp: 40 Ngày
  # 1.008568 = {Các trường hợp còn lại} 30d ## {Trường hợp cần kiểm tra thực tế để có đủ căn cứ giải quyết hồ sơ miễn thuế, giảm thuế} 40d
  name Miễn tiền thuê đất một số năm, giảm tiền thuê đất đối với trường hợp cơ quan thuế có thẩm quyền giải quyết hồ sơ miễn thuế, giảm thuế
  agency Thuế cơ sở, Thuế tỉnh, thành phố
  field Thuế
  ministry Bộ Tài chính
  text Trực tuyến: 30 Ngày; Trực tuyến: 40 Ngày; Trực tiếp: 30 Ngày; Trực tiếp: 40 Ngày; Dịch vụ bưu chính: 30 Ngày; Dịch vụ bưu chính: 40 Ngày — Trong thời hạn 30 ngày kể từ ngày nhận đủ hồ sơ, cơ quan quản lý thuế quyết định miễn thuế, giảm thuế hoặc thông báo bằng văn bản cho người nộp thuế lý do không thuộc diện được miễn thuế, giảm thuế | Trường hợp cần kiểm tra thực tế để có đủ căn cứ giải quyết hồ sơ miễn thuế, giảm thuế thì trong thời hạn 40 ngày kể từ ngày nhận đủ hồ sơ, cơ quan quản lý thuế ban hành quyết định miễn thuế, giảm thuế hoặc thông báo bằng văn bản cho người nộp thuế lý do không được miễn thuế, giảm thuế | Trường hợp cần kiểm tra thực tế để có đủ căn cứ giải quyết hồ sơ miễn thuế, giảm thuế thì trong thời hạn 40 ngày kể từ ngày nhận đủ hồ sơ, cơ quan quản lý thuế ban hành quyết định miễn thuế, giảm thuế hoặc thông báo bằng văn bản cho người nộp thuế lý do không được miễn thuế, giảm thuế.
  # 1.008581 = ?casesUnderChannel
  field Thuế
  ministry Bộ Tài chính
  data 40 days
  text Trực tuyến: 30 Ngày; Dịch vụ bưu chính: 30 Ngày; Trực tiếp: 40 Ngày
  # 1.009059 = 1h
  data 1 hours
  text 1 Giờ
  # 1.009453 = 5wd
  data 5 workingDays
  text 5 ngày làm việc
  # 1.012563 = 3wd
  name Khai thác thông tin người gốc Việt Nam chưa xác định được quốc tịch trong Cơ sở dữ liệu quốc gia về dân cư (thực hiện tại cấp xã)
  agency Công an cấp Xã
  text 3 Ngày làm việc — - Nộp hồ sơ qua dịch vụ bưu chính (nếu có); - Thời gian tiếp nhận hồ sơ: Giờ hành chính các ngày làm việc từ thứ 2 đến thứ 6 hàng tuần (trừ các ngày nghỉ lễ, tết theo quy định của pháp luật). | - Nộp hồ sơ trực tiếp tại Công an cấp xã nơi công dân đăng ký thường trú hoặc tạm trú hoặc nơi ở hiện tại đối với trường hợp không đủ điều kiện đăng ký thường trú, đăng ký tạm trú. - Thời gian tiếp nhận hồ sơ: Giờ hành chính các ngày làm việc từ thứ 2 đến thứ 6 hàng tuần (trừ các ngày nghỉ lễ, tết theo quy định của pháp luật).
  # 1.012694 = 8d
  name Chuyển mục đích sử dụng rừng sang mục đích khác đối với cá nhân
  agency Ủy ban nhân dân cấp xã; Ủy ban nhân dân cấp xã
  text 8 Ngày — 8 ngày, kể từ ngày nhận được hồ sơ hợp lệ.
  # 1.012897 = {Trường hợp người đang sử dụng nhà ở nhận chuyển quyền thuê nhà ở trước ngày 06 tháng 6 năm 2013 (ngày Nghị định số 34/2013/NĐ-CP có hiệu lực thi hành)} 45d ## {Trường hợp người đang thực tế sử dụng nhà ở là người nhận chuyển quyền thuê nhà ở từ ngày 06 tháng 6 năm 2013} 25d
  name Cho thuê nhà ở cũ thuộc tài sản công đối với trường hợp nhận chuyển quyền thuê nhà ở
  agency Sở Xây dựng, Bộ Quốc phòng
  text 45 Ngày — - Trường hợp là nhà ở do địa phương quản lý thì nộp hồ sơ trực tiếp, trực tuyến hoặc qua dịch vụ bưu chính đến Trung tâm phục vụ hành chính công của UBND cấp tỉnh hoặc Bộ phận tiếp nhận và trả kết quả giải quyết TTHC. - Trường hợp nhà ở do Bộ Quốc phòng quản lý thì nộp hồ sơ trực tiếp, trực tuyến hoặc qua dịch vụ bưu chính đến cơ quan quản lý nhà ở hoặc đơn vị quản lý vận hành được Bộ Quốc phòng giao thực hiện. - Không quá 45 ngày, kể từ ngày cơ quan tiếp nhận hồ sơ nhận đủ hồ sơ hợp lệ đối với trường hợp người đang sử dụng nhà ở nhận chuyển quyền thuê nhà ở trước ngày 06 tháng 6 năm 2013 (ngày Nghị định số 34/2013/NĐ-CP có hiệu lực thi hành); - Không quá 25 ngày, kể từ ngày cơ quan tiếp nhận hồ sơ nhận đủ hồ sơ hợp lệ đối với trường hợp người đang thực tế sử dụng nhà ở là người nhận chuyển quyền thuê nhà ở từ ngày 06 tháng 6 năm 2013.
  # 1.013080 = ?stages
  name Cấp lại chứng nhận đăng ký xe, biển số xe thực hiện bằng dịch vụ công trực tuyến toàn trình
  agency Công an tỉnh, Cục cảnh sát giao thông, Công an cấp Xã
  text 2 Ngày làm việc — - Cách thức thực hiện: + Chủ xe thực hiện kê khai đăng ký xe trên Cổng dịch vụ công hoặc Ứng dụng định danh quốc gia. Cơ quan đăng ký xe tiếp nhận hồ sơ trong giờ làm việc. + Trả kết quả qua dịch vụ bưu chính. - Thời hạn giải quyết: + Cấp lại chứng nhận đăng ký xe: Phải tiến hành xác minh trong thời hạn 30 ngày, kể từ ngày nhận đủ hồ sơ hợp lệ; sau khi xác minh, nếu đủ điều kiện thì cấp lại trong thời hạn 02 ngày làm việc. + Cấp lại biển số xe: Phải tiến hành xác minh trong thời hạn 30 ngày, kể từ ngày nhận đủ hồ sơ hợp lệ; sau khi xác minh, nếu đủ điều kiện thì cấp lại trong thời hạn 02 ngày làm việc. + Thời gian trả kết quả đăng ký xe theo quy định được tính từ ngày nhận đủ hồ sơ hợp lệ và hệ thống đăng ký, quản lý xe đã nhận được kết quả xác thực về việc hoàn thành nộp lệ phí đăng ký xe từ cổng dịch vụ công.
  # 1.013146 = none
  name Thủ tục thực hiện chế độ một lần đối với đối tượng hạ sĩ quan, chiến sĩ quân đội tham gia chiến đấu, hoạt động ở chiến trường B, C, K, sau đó trở thành người hưởng lương
  agency Ủy ban nhân dân cấp xã
  text Không quy định — Không quy định
  # 1.013161 = 17wd
  name Thủ tục giải quyết chế độ trợ cấp hàng tháng đối với quân nhân, người làm công tác cơ yếu, nhập ngũ, tuyển dụng sau ngày 30/4/1975, tham gia chiến tranh bảo vệ Tổ quốc và làm nhiệm vụ quốc tế có từ đủ 15 năm đến dưới 20 năm công tác thực tế trong quân đội đã phục viên, xuất ngũ, thôi việc.
  agency Ủy ban nhân dân cấp xã
  text 17 Ngày làm việc — - UBND xã: Không quá 05 ngày làm việc. - Bộ CHQS tỉnh, Cục Chính trị/Bộ Tư lệnh Thủ đô Hà Nội: Không quá 07 ngày làm việc. - Bộ Tư lệnh Quân khu, Bộ Tư lệnh Thủ đô Hà Nội: Không quá 05 ngày làm việc.
  # 1.013173 = 45d
  name Thủ tục giải quyết chế độ hỗ trợ và cấp “Giấy chứng nhận”đối với người tham gia kháng chiến, chiến tranh bảo vệ Tổ quốc và làm nhiệm vụ quốc tế đang định cư ở nước ngoài ủy quyền cho thân nhân ở trong nước kê khai, nhận chế độ
  agency Ủy ban nhân dân cấp xã
  text 45 Ngày — - Cấp xã: 05 ngày, kể từ ngày nhận đủ hồ sơ hợp lệ. - Cấp tỉnh, Cục Chính trị/Bộ Tư lệnh Thủ đô Hà Nội: 10 ngày, kể từ ngày nhận đủ hồ sơ hợp lệ (theo từng đợt) do Ủy ban nhân dân cấp xã báo cáo. - Cấp quân khu: 10 ngày, kể từ ngày nhận đủ hồ sơ hợp lệ (theo từng đợt) do Bộ Chỉ huy quân sự cấp tỉnh báo cáo. - Cấp xã chi trả hỗ trợ một lần, trao “Giấy chứng nhận” cho đối tượng: 20 ngày, kể từ ngày nhận đủ kinh phí, quyết định hỗ trợ, “Giấy chứng nhận” và danh sách đối tượng được hưởng chế độ của cấp có thẩm quyền.
  # 1.013226 = ?unitsContradict
  name Cấp điều chỉnh giấy phép xây dựng đối với công trình cấp III, cấp IV (công trình Không theo tuyến/Theo tuyến trong đô thị/Tín ngưỡng, tôn giáo/Tượng đài, tranh hoành tráng/Theo giai đoạn cho công trình không theo tuyến/Theo giai đoạn cho công trình theo tuyến trong đô thị/Dự án) và nhà ở riêng lẻ
  agency Không có thông tin
  text 9 ngày — 9 ngày làm việc (hoặc 7 ngày làm việc đối với nhà ở riêng lẻ)
  # 1.013229 = ?unitsContradict
  name Cấp giấy phép xây dựng sửa chữa, cải tạo đối với công trình cấp III, cấp IV (công trình Không theo tuyến/Theo tuyến trong đô thị/Tín ngưỡng, tôn giáo/Tượng đài, tranh hoành tráng/Theo giai đoạn cho công trình không theo tuyến/Theo giai đoạn cho công trình theo tuyến trong đô thị/Dự án) và nhà ở riêng lẻ:
  agency Không có thông tin
  text 10 ngày làm việc — 10 ngày (hoặc 7 ngày đối với nhà ở riêng lẻ)
  # 1.013442 = ?casesUnderChannel
  name Khai báo vũ khí thô sơ là hiện vật trưng bày, triển lãm, làm đồ gia bảo
  agency Công an cấp Xã
  field Quản lý vũ khí, vật liệu nổ, công cụ hỗ trợ và pháo
  ministry Bộ Công an
  text Trực tiếp: 3 Ngày làm việc; Trực tuyến: 4 Ngày làm việc — - Nộp hồ sơ trực tiếp tại Công an xã, phường, thị trấn nơi đặt trụ sở hoặc nơi cư trú. Trong thời hạn 03 ngày làm việc kể từ ngày nhận đủ hồ sơ, Công an xã, phường, thị trấn phải thông báo xác nhận khai báo vũ khí thô sơ cho tổ chức, cá nhân sở hữu.
  # 1.013525 = 1h
  name Thủ tục biên phòng theo cách thức thủ công đối với tàu thuyền nước ngoài, thuyền viên, hành khách đi trên tàu thuyền nước ngoài quá cảnh tại cửa khẩu cảng
  agency Đội Thủ tục Biên phòng cửa khẩu cảng
  text 01 Giờ — Chậm nhất 01 (một) giờ kể từ khi Biên phòng cửa khẩu cảng tiếp nhận đầy đủ các loại giấy tờ do người làm thủ tục nộp và xuất trình
  # 1.013550 = {Các trường hợp còn lại} 3h ## {Thuyền viên nước ngoài không thuộc diện được miễn thị thực nhập cảnh Việt Nam có nhu cầu xuất cảnh về nước qua cửa khẩu khác} 1h
  name Thủ tục biên phòng điện tử trong cấp thị thực tại cửa khẩu biên giới đất liền và cảng biển
  agency Đội Thủ tục Biên phòng cửa khẩu cảng, Đội Thủ tục thuộc Biên phòng cửa khẩu biên giới đất liền
  text 03 Giờ — - Chậm nhất 03 giờ kể từ khi Biên phòng cửa khẩu biên giới đất liền hoặc Biên phòng cửa khẩu cảng tiếp nhận Bản khai cấp thị thực tại cửa khẩu đầy đủ, hợp lệ. - Chậm nhất 01 giờ kể từ khi Biên phòng cửa khẩu cảng tiếp nhận Bản khai cấp thị thực tại cửa khẩu đối với thuyền viên nước ngoài không thuộc diện được miễn thị thực nhập cảnh Việt Nam có nhu cầu xuất cảnh về nước qua cửa khẩu khác.
  # 1.013567 = 1h
  name Thủ tục biên phòng điện tử đối với tàu, thuyền Việt Nam; tàu thuyền, thuyền viên nước ngoài xuất cảnh tại cửa khẩu cảng
  agency Đội Thủ tục Biên phòng cửa khẩu cảng
  text 01 Giờ — Chậm nhất 01 (một) giờ từ khi Biên phòng cửa khẩu cảng tiếp nhận đầy đủ các bản khai điện tử
  # 1.013568 = ?unitsContradict
  name Thủ tục cấp, tạm dừng và hủy tài khoản truy cập Cổng Thông tin thủ tục biên phòng điện tử cảng biển đối với người làm thủ tục
  agency Đội Thủ tục Biên phòng cửa khẩu cảng
  text 03 Ngày — 03 (ba) ngày làm việc, kể từ ngày nhận được đơn đề nghị của người làm thủ tục, Biên phòng cửa khẩu cảng phải có văn bản trả lời
  # 1.013569 = 1h
  name Thủ tục biên phòng điện tử đối với tàu thuyền nhập cảnh, xuất cảnh tại cảng dầu khí ngoài khơi
  agency Đội Thủ tục Biên phòng cửa khẩu cảng
  text 01 Giờ — Chậm nhất 01 (một) giờ kể từ khi Biên phòng cửa khẩu cảng tiếp nhận đầy đủ các bản khai điện tử
  # 1.013573 = 1h
  name Thủ tục biên phòng điện tử đối với tàu thuyền, thuyền viên nước ngoài chuyển cảng đi tại cửa khẩu cảng
  agency Đội Thủ tục Biên phòng cửa khẩu cảng
  text 01 Giờ — Chậm nhất 01 (một) giờ kể từ khi Biên phòng cửa khẩu cảng tiếp nhận đầy đủ các bản khai điện tử
  # 1.013576 = once
  name Thủ tục cấp Giấy phép cho người nước ngoài xuống tàu thuyền Việt Nam neo đậu tại cửa khẩu cảng để thực hiện các hoạt động báo chí, nghiên cứu khoa học, tham quan
  agency Đội Thủ tục Biên phòng cửa khẩu cảng
  text 0 Giờ — Ngay sau khi Biên phòng cửa khẩu cảng tiếp nhận đầy đủ các loại giấy tờ do người đề nghị cấp Giấy phép hoặc đại diện cơ quan, doanh nghiệp chủ quản nộp và xuất trình
  # 1.013577 = ?fixedDate
  data None other
  text Chậm nhất là ngay trước khi tàu rời cảng
  # 1.013585 = {Tàu nhập cảnh, xuất cảnh, chuyển cảng đi} 1h ## {Tàu chuyển cảng đến} 30min
  name Thủ tục biên phòng theo cách thức thủ công đối với tàu thuyền buồm, tàu thuyền thể thao, du thuyền, người đi trên tàu thuyền buồm, tàu thuyền thể thao, du thuyền tại cửa khẩu cảng
  agency Đội Thủ tục Biên phòng cửa khẩu cảng
  field Quản lý biên giới
  ministry Bộ Quốc phòng
  text Trực tiếp: 01 Giờ; Trực tiếp: 0.5 Giờ — - Chậm nhất 01 (một) giờ kể từ khi Biên phòng cửa khẩu cảng tiếp nhận đầy đủ các loại giấy tờ do người làm thủ tục nộp và xuất trình đối với tàu nhập cảnh, xuất cảnh, chuyển cảng đi: Người làm thủ tục nộp, xuất trình các loại giấy tờ tại trụ sở Cảng vụ hàng hải, Cảng vụ đường thủy nội địa hoặc văn phòng đại diện Cảng vụ hàng hải, Cảng vụ đường thủy nội địa. | Chậm nhất 30 (ba mươi) phút kể từ khi Biên phòng cửa khẩu cảng tiếp nhận hồ sơ chuyển cảng đối với tàu chuyển cảng đến: Người làm thủ tục nộp, xuất trình các loại giấy tờ tại trụ sở Cảng vụ hàng hải, Cảng vụ đường thủy nội địa hoặc văn phòng đại diện Cảng vụ hàng hải, Cảng vụ đường thủy nội địa.
  # 1.013589 = 1h
  name Thủ tục sửa đổi, bổ sung hồ sơ biên phòng điện tử cửa khẩu biên giới đất liền
  agency Đội Thủ tục thuộc Biên phòng cửa khẩu biên giới đất liền
  text 01 Giờ — Chậm nhất 01 giờ kể từ khi nhận được yêu cầu sửa đổi, bổ sung của Biên phòng cửa khẩu biên giới đất liền hoặc ngay sau khi phát hiện sai sót hoặc cập nhật được thông tin cần khai báo bổ sung trong hồ sơ điện tử, người làm thủ tục phải khai báo Bản khai sửa đổi, bổ sung theo mẫu biểu quy định trong hồ sơ thủ tục biên phòng điện tử và gửi cho Biên phòng cửa khẩu biên giới đất liền qua Cổng thông tin thủ tục biên phòng điện tử tại địa chỉ http://thutucbienphong.gov.vn. | Chậm nhất 01 giờ kể từ khi tiếp nhận Bản khai sửa đổi, bổ sung của người làm thủ tục, Biên phòng cửa khẩu biên giới đất liền phải gửi Xác nhận hoàn thành khai báo thủ tục biên phòng điện tử đối với hồ sơ điện tử sửa đổi, bổ sung cho người làm thủ tục qua Cổng thông tin thủ tục biên phòng điện tử.
  # 1.013949 = 15d
  data 15 days
  text 15 Ngày
  # 1.013950 = 15d A=25d
  field Đất đai
  ministry Bộ Nông nghiệp và Môi trường
  variant Không quá 15 ngày kể từ ngày nhận đủ hồ sơ hợp lệ. Đối với các xã miền núi, biên giới, đảo, vùng có điều kiện kinh tế - xã hội khó khăn, vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn thì thời gian thực hiện không quá 25 ngày.
  data 25 days
  text Trực tuyến: 15 Ngày; Dịch vụ bưu chính: 15 Ngày; Trực tiếp: 25 Ngày
  # 1.013953 = ?areaUnderChannel
  field Đất đai
  ministry Bộ Nông nghiệp và Môi trường
  variant Không quá 15 ngày kể từ ngày nhận đủ hồ sơ hợp lệ. Đối với các xã miền núi, biên giới, đảo, vùng có điều kiện kinh tế - xã hội khó khăn, vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn thì thời gian thực hiện không quá 25 ngày.
  data 17 days
  text Trực tuyến: 7 Ngày; Dịch vụ bưu chính: 7 Ngày; Trực tiếp: 17 Ngày
  # 1.013967 = 45d A=60d @<thụ lý đơn yêu cầu giải quyết tranh chấp đất đai>
  field Đất đai
  ministry Bộ Nông nghiệp và Môi trường
  variant Không quá 45 ngày kể từ ngày thụ lý đơn yêu cầu giải quyết tranh chấp đất đai. Đối với các xã miền núi, biên giới, đảo, vùng có điều kiện kinh tế - xã hội khó khăn, vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn không quá 60 ngày.
  data 60 days
  text Trực tuyến: 45 Ngày; Dịch vụ bưu chính: 45 Ngày; Trực tiếp: 60 Ngày
  # 1.014027 = 10wd
  data 10 workingDays
  text 10 (mười) ngày làm việc kể từ ngày nhận được văn bản đề nghị hưởng trợ cấp hưu trí xã hội.
  # 1.014057 = 3wd
  name Khai thác thông tin người gốc Việt Nam chưa xác định được quốc tịch trong Cơ sở dữ liệu căn cước.
  agency Công an cấp Xã
  text 3 Ngày làm việc — - Nộp hồ sơ trực tiếp tại Công an cấp xã hoặc Bộ phận một cửa cấp xã (nếu đã triển khai). - Thời gian tiếp nhận hồ sơ: Giờ hành chính các ngày làm việc từ thứ 2 đến thứ 6 và sáng thứ 7 hàng tuần (trừ các ngày nghỉ lễ, tết theo quy định của pháp luật). - Thời hạn giải quyết: 03 ngày làm việc.
  # 1.014065 = 15d
  name Thu thập, cập nhật thông tin của người gốc Việt Nam chưa xác định được quốc tịch vào Cơ sở dữ liệu quốc gia về dân cư, Cơ sở dữ liệu căn cước và cấp giấy chứng nhận căn cước (thực hiện tại cấp xã)
  agency Công an cấp Xã
  field Cấp, quản lý căn cước
  ministry Bộ Công an
  text 15 Ngày — - Trực tiếp tại trụ sở Công an cấp xã trong phạm vi cấp tỉnh không phụ thuộc nơi cư trú. - Thời gian tiếp nhận hồ sơ: Giờ hành chính các ngày làm việc từ thứ 2 đến thứ 6 và thứ sáng 7 hàng tuần (trừ các ngày nghỉ lễ, tết theo quy định của pháp luật). Thời hạn giải quyết: Không quá 15 ngày (không tính thời gian kiểm tra, xác minh thông tin về người gốc Việt Nam chưa xác định được quốc tịch đã kê khai để thu thập thông tin dân cư).
  # 1.014259 = 90d
  name Quyết toán tiền cấp quyền khai thác khoáng sản (cấp Xã)
  agency Ủy ban nhân dân cấp xã; Ủy ban nhân dân cấp xã
  text 90 Ngày — * Cách thực hiện: Nộp hồ sơ thông qua Cổng Dịch vụ công Quốc gia (địa chỉ http://dichvucong.gov.vn). * Thời hạn quyết toán tiền cấp quyền khai thác khoáng sản là 90 ngày, kể từ ngày nhận đủ hồ sơ đề nghị quyết toán tiền cấp quyền khai thác khoáng sản hợp lệ (trường hợp phải bổ sung, hoàn thiện hồ sơ thì thời gian tổ chức, cá nhân bổ sung, hoàn thiện hồ sơ không tính vào thời gian quyết toán tiền cấp quyền khai thác khoáng sản). | * Cách thực hiện: Nộp hồ sơ về Ủy ban nhân dân cấp xã; * Thời hạn quyết toán tiền cấp quyền khai thác khoáng sản là 90 ngày, kể từ ngày nhận đủ hồ sơ đề nghị quyết toán tiền cấp quyền khai thác khoáng sản hợp lệ (trường hợp phải bổ sung, hoàn thiện hồ sơ thì thời gian tổ chức, cá nhân bổ sung, hoàn thiện hồ sơ không tính vào thời gian quyết toán tiền cấp quyền khai thác khoáng sản).
  # 1.014594 = 24wd
  data 24 workingDays
  text 24 ngày làm việc
  # 1.014852 = 6wd
  name Cấp giấy phép nổ mìn và các hoạt động gây nổ khác trong phạm vi bảo vệ công trình thủy lợi do Chủ tịch UBND cấp tỉnh phân cấp cho Chủ tịch UBND cấp xã
  agency Ủy ban nhân dân cấp xã
  text 6 Ngày làm việc — 06 ngày làm việc, kể từ ngày nhận đủ hồ sơ theo quy định
  # 1.115244 = 5wd
  data 5 workingDays
  text 5 ngày làm việc
  # 2.000286 = {Cơ sở trợ giúp xã hội thuộc phạm vi quản lý của Uỷ ban nhân dân xã} 10wd ## {Cơ sở trợ giúp xã hội thuộc phạm vi Ủy ban nhân dân cấp tỉnh quản lý} 15wd
  name Tiếp nhận đối tượng bảo trợ xã hội có hoàn cảnh đặc biệt khó khăn vào cơ sở trợ giúp xã hội
  agency Ủy ban nhân dân cấp xã; cơ sở trợ giúp xã hội
  data 10 workingDays
  text 10 ngày làm việc đối với cơ sở trợ giúp xã hội thuộc phạm vi quản lý của Uỷ ban nhân dân xã, 15 ngày làm việc đối với cơ sở trợ giúp xã hội thuộc phạm vi Ủy ban nhân dân cấp tỉnh quản lý
  # 2.000513 = 5wd V=25d
  data 5 workingDays
  text 05 ngày làm việc. Trường hợp cần xác minh thì không quá 25 ngày.
  # 2.000762 = 30wd
  data 30 workingDays
  text 30 Ngày làm việc
  # 2.000884 = same@15
  data None sameDay
  text Ngay trong ngày cơ quan, tổ chức tiếp nhận yêu cầu hoặc trong ngày làm việc tiếp theo nếu tiếp nhận sau 15 giờ.
  # 2.001406 = 2wd
  data 2 workingDays
  text Không quá 02 (hai) ngày làm việc kể từ ngày nhận đủ hồ sơ yêu cầu chứng thực; có thể kéo dài hơn theo thỏa thuận bằng văn bản.
  # 2.001428 = ?unitsContradict
  name Công bố Danh mục và Quy trình nội bộ thủ tục hành chính thuộc thẩm quyền giải quyết của Sở Nội vụ về thực hiện một số chính sách đảm bảo an sinh xã hội trên địa bàn tỉnh Hà Tĩnh giai đoạn 2026 - 2030
  agency Phòng cảnh sát quản lý hành chính về trật tự xã hội;
  text 7 Ngày — 07 ngày làm việc, kể từ ngày nhận đủ hồ sơ (Sở Nội vụ: 03 ngày; UBND cấp xã: 04 ngày)
  # 2.001921 = 5wd
  name Chấp thuận vị trí, quy mô, kích thước, phương án tổ chức thi công biển quảng cáo, biển thông tin cổ động, tuyên truyền chính trị; chấp thuận xây dựng, lắp đặt công trình hạ tầng, công trình hạ tầng kỹ thuật sử dụng chung trong phạm vi bảo vệ kết cấu hạ tầng đường bộ; chấp thuận gia cường công trình đường bộ khi cần thiết để cho phép xe quá khổ giới hạn, xe quá tải trọng, xe bánh xích lưu hành trên
  agency Cục Đường bộ Việt Nam, Sở Xây dựng, Khu Quản lý đường bộ
  text 5 ngày làm việc — 05 ngày làm việc kể từ khi nhận đủ hồ sơ theo quy định
  # 2.002165 = ?unitMissing
  name Giải quyết yêu cầu bồi thường tại cơ quan trực tiếp quản lý người thi hành công vụ gây thiệt hại (cấp xã)
  agency Cơ quan trực tiếp quản lý người thi hành công vụ gây thiệt hại trong hoạt động quản lý hành chính quy định tại Điều 33 của Luật TNBTCNN năm 2017 ở cấp xã
  text 1 Khác — (trình tự thực hiện) Trường hợp không khai thác được hoặc thông tin khai thác được không đầy đủ, không chính xác thì thực hiện như sau: + Trường hợp người yêu cầu bồi thường nộp hồ sơ trực tuyến trên Cổng Dịch vụ công quốc gia, cơ quan giải quyết bồi thường phải có thông báo yêu cầu bổ sung, hoàn thiện hồ sơ cho người yêu cầu bồi thường trong thời hạn 05 ngày làm việc kể từ khi Hệ thống thông tin giải quyết thủ tục hành chính tiếp nhận hồ sơ theo quy định tại khoản 2 Điều 42 Luật TNBTCNN. | + Trường hợp người yêu cầu bồi thường nộp hồ sơ trực tiếp hoặc qua dịch vụ bưu chính, cơ quan giải quyết bồi thường phải có thông báo yêu cầu bổ sung, hoàn thiện hồ sơ cho người yêu cầu bồi thường trong thời hạn 05 ngày làm việc kể từ ngày nhận được hồ sơ theo quy định tại khoản 2 Điều 42 Luật TNBTCNN.
  # 2.002233 = ?unitMissing direct=6wd
  field Thuế
  ministry Bộ Tài chính
  data 6 workingDays
  text Trực tuyến: 1 Khác; Dịch vụ bưu chính: 1 Khác; Trực tiếp: 6 Ngày làm việc
  # 2.002635 = 3wd
  data 3 workingDays
  text 3 Ngày làm việc
  # 2.002764 = ?stages
  name Thủ tục giải quyết chế độ trợ cấp khó khăn đột xuất đối với thân nhân của hạ sĩ quan, binh sĩ tại ngũ
  agency Cấp đại đội, tiểu đoàn hoặc tương đương
  text 1 Ngày làm việc — Cấp đại đội, tiểu đoàn hoặc tương đương: 01 ngày làm việc; | Cấp trung đoàn hoặc tương đương: Không quá 01 ngày làm việc.
  # 3.000322 = 3wd V=5wd
  data 3 workingDays
  text 03 ngày làm việc. Trường hợp cần xác minh thì không quá 05 ngày làm việc.
  # 3.000552 = ?numberNotInText
  name Thủ tục Hỗ trợ đầu tư xây dựng mới hoặc nâng cấp, cải tạo loại hình nhà ở có phòng cho khách du lịch thuê (gọi theo tiếng Anh là homestay)
  agency Không có thông tin
  text 176 giờ — 1. Tổ chức, hộ gia đình, cá nhân xây dựng mới hoặc nâng cấp, cải tạo nhà ở nhằm cung cấp dịch vụ lưu trú cho khách du lịch theo loại hình homestay, gửi hồ sơ đề nghị hỗ trợ trên Cổng dịch vụ công quốc gia, Uỷ ban nhân dân cấp xã. 2. Uỷ ban nhân dân cấp xã kiểm tra thành phần hồ sơ đề nghị hỗ trợ; chủ trì, phối hợp với các cơ quan có liên quan thẩm định hồ sơ đề nghị hỗ trợ. - Trường hợp hồ sơ chưa đủ điều kiện: Trong thời hạn 07 ngày làm việc kể từ ngày nhận được hồ sơ, UBND cấp xã phải trả lời bằng văn bản cho tổ chức, hộ gia đình, cá nhân đề nghị hỗ trợ (trong đó nêu rõ lý do hồ sơ chưa đủ điều kiện). - Trường hợp hồ sơ đủ điều kiện: Trong thời hạn 07 ngày làm việc kể từ ngày nhận được hồ sơ, UBND cấp xã có văn bản đề xuất hỗ trợ kèm theo hồ sơ đề nghị hỗ trợ của tổ chức, hộ gia đình, cá nhân gửi Sở Du lịch tổng hợp. Trong thời hạn 03 ngày làm việc kể từ ngày nhận được hồ sơ từ Ủy ba
  # 6.006594 = 30d
  data 30 days
  text 30 Ngày
  """#

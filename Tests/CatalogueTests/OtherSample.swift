/// Records of provinces and ministries: the published text and the limit as a person reads it. Drawn at random from those with a text (three
/// in four from those that are more than a number and a unit), read one by one.
///
/// A line `# code = reading` begins a record. `3wd` working days, `3d` days, `3h` working hours, `3m` months,
/// `same@15` the same day with the cut-off, `u` only where it cannot be settled at once, `once`, `none`;
/// `V=` verification, `A=` difficult area, `online=` a channel, `@<…>` the start, `{…}` a case, `?…` a question.
let otherSample = #"""
  # 1.000513 = {Trường hợp thay đổi địa điểm đặt trụ sở phòng giao dịch trong cùng địa bàn tỉnh, thành phố/ giữa các tỉnh, thành phố thuộc địa bàn quản lý của 01 Ngân hàng Nhà nước chi nhánh Khu vực} 7wd ## {Trường hợp thay đổi địa điểm đặt trụ sở phòng giao dịch giữa các tỉnh, thành phố thuộc địa bàn quản lý của 02 Ngân hàng Nhà nước chi nhánh Khu vực} 17wd
  name Thủ tục thay đổi địa điểm đặt trụ sở phòng giao dịch của ngân hàng hợp tác xã
  agency Ngân hàng Nhà nước Khu vực
  text 17 Ngày làm việc — - 07 ngày làm việc kể từ ngày nhận được đầy đủ hồ sơ theo quy định của Thông tư 53/2025/TT-NHNN đối với trường hợp thay đổi địa điểm đặt trụ sở phòng giao dịch trong cùng địa bàn tỉnh, thành phố/ giữa các tỉnh, thành phố thuộc địa bàn quản lý của 01 Ngân hàng Nhà nước chi nhánh Khu vực; - 17 ngày làm việc kể từ ngày nhận được đầy đủ hồ sơ theo quy định của Thông tư 53/2025/TT-NHNN Đối với trường hợp thay đổi địa điểm đặt trụ sở phòng giao dịch giữa các tỉnh, thành phố thuộc địa bàn quản lý của 02 Ngân hàng Nhà nước chi nhánh Khu vực
  # 1.000660 = ?stages
  name Công bố đưa bến xe khách vào khai thác
  agency Sở Giao thông vận tải; Sở Giao thông vận tải
  text 10 Ngày làm việc — - Thời hạn kiểm tra: trong thời hạn 05 ngày làm việc, kể từ ngày nhận đủ hồ sơ đúng quy định. - Thời hạn công bố: + Trường hợp quyết định công bố: trong thời hạn 03 ngày làm việc kể từ ngày kết thúc kiểm tra. + Trường hợp thông báo cho đơn vị kinh doanh dịch vụ bến xe khách: trong thời hạn 02 ngày làm việc kể từ ngày kết thúc kiểm tra.
  # 1.000970 = 14wd
  name Sửa đổi, bổ sung, gia hạn giấy phép hoạt động dự báo, cảnh báo khí tượng thủy văn (cấp tỉnh)
  agency Cơ quan chuyên môn về nông nghiệp và môi trường thuộc Ủy ban nhân dân cấp tỉnh
  text 14 Ngày làm việc — Tổ chức, cá nhân đề nghị sửa đổi, bổ sung giấy phép hoạt động dự báo, cảnh báo khí tượng thủy văn nộp 01 bộ hồ sơ trực tiếp tại bất kỳ Trung tâm Phục vụ hành chính công hoặc thông qua dịch vụ bưu chính công ích theo quy định của Thủ tướng Chính phủ hoặc qua thuê dịch vụ của doanh nghiệp, cá nhân hoặc qua ủy quyền theo quy định của pháp luật hoặc trực tuyến thông qua Cổng Dịch vụ công quốc gia tại địa chỉ http://dichvucong.gov.vn hoặc Ứng dụng định danh quốc gia (VNeID) hoặc phương thức tiếp nhận khác theo quy định của pháp luật tại thời điểm nộp hồ sơ.
  # 1.001130 = 13wd
  name Phê duyệt nội dung trao đổi thông tin, dữ liệu khí tượng thủy văn, giám sát biến đổi khí hậu với tổ chức quốc tế tổ chức, cá nhân nước ngoài không thuộc điều ước quốc tế mà Cộng hòa xã hội chủ nghĩa Việt Nam là thành viên đối với thông tin, dữ liệu khí tượng thủy văn, giám sát biến đổi khí hậu trên phạm vi từ hai tỉnh, thành phố trực thuộc Trung ương trở lên
  agency Cơ quan giúp Bộ trưởng Bộ Nông nghiệp và Môi trường thực hiện nhiệm vụ quản lý nhà nước và tổ chức thực thi pháp luật đối với lĩnh vực khí tượng thủy văn
  text 13 Ngày làm việc — Cơ quan, tổ chức, cá nhân có nhu cầu trao đổi thông tin, dữ liệu khí tượng thủy văn, giám sát biến đổi khí hậu với tổ chức quốc tế, tổ chức, cá nhân nước ngoài nộp 01 bộ hồ sơ trực tiếp tại Bộ phận Tiếp nhận và Trả kết quả giải quyết thủ tục hành chính của Bộ Nông nghiệp và Môi trường hoặc thông qua dịch vụ bưu chính công ích theo quy định của Thủ tướng Chính phủ, qua thuê dịch vụ của doanh nghiệp, cá nhân hoặc qua ủy quyền theo quy định của pháp luật hoặc trực tuyến thông qua Cổng Dịch vụ công quốc gia tại địa chỉ http://dichvucong.gov.vn hoặc Ứng dụng định danh quốc gia (VNeID) hoặc phương thức tiếp nhận khác theo quy định của pháp luật tại thời điểm nộp hồ sơ.
  # 1.001471 = ?casesUnnamed
  name Cấp hộ chiếu phổ thông ở trong nước (thực hiện tại cấp trung ương)
  agency Cục quản lý xuất nhập cảnh
  field Quản lý xuất nhập cảnh
  ministry Bộ Công an
  text Trực tuyến: 5 Ngày làm việc; Dịch vụ bưu chính: 5 Ngày làm việc; Trực tiếp: 5 Ngày làm việc; Trực tuyến: 3 Ngày làm việc; Trực tiếp: 3 Ngày làm việc; Dịch vụ bưu chính: 3 Ngày làm việc — nộp hồ sơ trực tuyến qua Cổng dịch vụ công quốc gia hoặc Cổng dịch vụ công Bộ Công an. Không quá 05 ngày làm việc kể từ ngày nhận đầy đủ hồ sơ theo quy định. | nộp bổ sung hồ sơ qua dịch vụ bưu chính công ích theo thông báo của Cục Quản lý xuất nhập cảnh trên Cổng dịch vụ công quốc gia hoặc Cổng dịch vụ công Bộ Công an (nếu có). Không quá 05 ngày làm việc kể từ ngày nhận đầy đủ hồ sơ theo quy định. | nộp hồ sơ trực tiếp tại trụ sở Cục Quản lý xuất nhập cảnh (có thể khai tờ khai đề nghị cấp hộ chiếu phổ thông ở trong nước qua các cổng cung cấp dịch vụ công trực tuyến trước khi đến nộp hồ sơ trực tuyến). Không quá 05 ngày làm việc kể từ ngày nhận đầy đủ hồ sơ theo quy định.
  # 1.001889 = 5wd
  name Thỏa thuận vị trí, thông số kỹ thuật chi tiết cảng biển, bến cảng, cầu cảng, luồng hàng hải
  agency Cục Hàng hải và Đường thủy Việt Nam
  text 5 Ngày làm việc — Chậm nhất 01 ngày làm việc, kể từ ngày nhận được đủ hồ sơ của chủ đầu tư, Cục Hàng hải và Đường thủy Việt Nam có văn bản lấy ý kiến các cơ quan liên quan về đề nghị của chủ đầu tư. Trong vòng 02 ngày làm việc, kể từ ngày nhận được văn bản xin ý kiến cùng hồ sơ liên quan kèm theo, các cơ quan liên quan có văn bản tham gia ý kiến gửi tới Cục Hàng hải và Đường thủy Việt Nam. Chậm nhất 02 ngày làm việc, kể từ khi nhận được đầy đủ ý kiến tham gia của các cơ quan liên quan đối với đề nghị của chủ đầu tư, Cục Hàng hải và Đường thủy Việt Nam có văn bản thỏa thuận vị trí, thông số kỹ thuật chi tiết và gửi trực tiếp hoặc qua hệ thống bưu chính hoặc qua hệ thống dịch vụ công trực tuyến hoặc bằng hình thức phù hợp khác đến chủ đầu tư. Trường hợp không chấp thuận, Cục Hàng hải và Đường thủy Việt Nam phải có văn bản trả lời và nêu rõ lý do.
  # 1.002338 = ?unitMissing
  name Cấp giấy chứng nhận kiểm dịch động vật, sản phẩm động vật trên cạn vận chuyển ra khỏi địa bàn cấp tỉnh
  agency Cơ quan quản lý chuyên ngành thú y cấp tỉnh
  field Thú y
  ministry Bộ Nông nghiệp và Môi trường
  text Trực tuyến: Không có thông tin; Dịch vụ bưu chính: 1 Khác; Trực tiếp: 1 Khác — (trình tự thực hiện) Bước 2: Tiếp nhận và kiểm tra hồ sơ Trong thời hạn 01 ngày làm việc kể từ ngày nhận được hồ sơ đăng ký, Cơ quan kiểm dịch động vật nội địa tiến hành xem xét tính đầy đủ, hợp lệ của hồ sơ. | - Trong thời hạn 05 ngày làm việc kể từ ngày thực hiện kiểm dịch, Cơ quan kiểm dịch động vật nội địa cấp Giấy chứng nhận kiểm dịch động vật vận chuyển ra khỏi địa bàn cấp tỉnh trong trường hợp hồ sơ đầy đủ, hợp lệ và bảo đảm các yêu cầu vệ sinh thú y gồm: động vật khỏe mạnh; | - Trong thời hạn 01 ngày làm việc kể từ ngày thực hiện kiểm dịch, Cơ quan kiểm dịch động vật nội địa cấp Giấy chứng nhận kiểm dịch động vật vận chuyển ra khỏi địa bàn cấp tỉnh theo trong trường hợp hồ sơ đầy đủ, hợp lệ và bảo đảm các yêu cầu vệ sinh thú y gồm: động vật khỏe mạnh;
  # 1.002349 = ?unitMissing
  name Tàu biển vào cảng dầu khí ngoài khơi và hoạt động trong vùng biển Việt Nam
  agency Cảng vụ hàng hải, Biên phòng cửa khâu, Cảng vụ đường thủy nội địa, Văn phòng đại diện Cảng vụ Hàng hải
  text 1 Khác — (trình tự thực hiện) trường hợp tàu thuyền di chuyển giữa các cảng biển Việt Nam hoặc khu vực hàng hải không quá 20 hải lý thì chậm nhất 02 giờ trước khi tàu thuyền đến vị trí đến cảng.
  # 1.002438 = 7wd
  name Cấp đổi thẻ bảo hiểm y tế (thực hiện tại cấp tỉnh)
  agency Bộ Công an, Công an cấp Tỉnh, Bảo hiểm xã hội tỉnh, Cục Chính sách
  text 7 Ngày làm việc — ại đơn vị Công an nơi quản lý trực tiếp sĩ quan, hạ sĩ quan, chiến sĩ nghĩa vụ, học viên Công an nhân dân đại diện cho thân nhân; người lao động làm việc theo hợp đồng lao động, công nhân Công an, công dân tạm tuyển trước khi chính thức được tuyển chọn vào Công an nhân dân; học sinh trường văn hóa Công an nhân dân và sinh viên là người nước ngoài, sinh viên hệ dân sự đang học tập tại các trường Công an nhân dân. Thời hạn: trong thời hạn 07 ngày làm việc, kể từ ngày nhận được hồ sơ đề nghị cấp đổi thẻ bảo hiểm y tế, Bảo hiểm xã hội tỉnh có trách nhiệm cấp đổi thẻ bảo hiểm y tế và chuyển thẻ bảo hiểm y tế về các đơn vị trường Công an; Công an, Cảnh sát phòng cháy và chữa cháy tỉnh, thành phố trực thuộc Trung ương; doanh nghiệp, đơn vị sự nghiệp công lập thuộc Bộ Công an.
  # 1.002986 = 3wd
  name Cấp lại giấy phép hoạt động dự báo, cảnh báo khí tượng thủy văn (cấp TW)
  agency Cơ quan giúp Bộ trưởng Bộ Nông nghiệp và Môi trường thực hiện nhiệm vụ quản lý nhà nước và tổ chức thực thi pháp luật đối với lĩnh vực khí tượng thủy văn
  text 3 Ngày làm việc — Tổ chức, cá nhân đề nghị cấp lại giấy phép hoạt động dự báo, cảnh báo khí tượng thủy văn nộp đơn đề nghị trực tiếp tại Bộ phận Tiếp nhận và Trả kết quả giải quyết thủ tục hành chính của Bộ Nông nghiệp và Môi trường hoặc thông qua dịch vụ bưu chính công ích theo quy định của Thủ tướng Chính phủ hoặc qua thuê dịch vụ của doanh nghiệp, cá nhân hoặc qua ủy quyền theo quy định của pháp luật hoặc trực tuyến thông qua Cổng Dịch vụ công quốc gia tại địa chỉ http://dichvucong.gov.vn hoặc Ứng dụng định danh quốc gia (VNeID) hoặc phương thức tiếp nhận khác theo quy định của pháp luật tại thời điểm nộp đơn.
  # 1.003076 = 21d
  name Thủ tục đề nghị chấp thuận tổ chức lại quỹ tín dụng nhân dân
  agency Ngân hàng Nhà nước Khu vực
  text 21 Ngày — 21 ngày kể từ ngày nhận đủ hồ sơ hợp lệ
  # 1.003777 = ?stages
  name Xét hưởng chế độ đối với cán bộ, chiến sĩ Công an nhân dân tham gia kháng chiến chống Mỹ có dưới 20 năm công tác trong Công an nhân dân đã thôi việc, xuất ngũ về địa phương (thực hiện tại cấp tỉnh)
  agency Công an cấp Tỉnh, Công an huyện
  field Chính sách
  ministry Bộ Công an
  text 10 Ngày — Trực tiếp tại cơ quan Công an cấp huyện nơi cán bộ, chiến sĩ hoặc thân nhân cán bộ, chiến sĩ thường trú. - Công an cấp huyện: 10 ngày kể từ ngày nhận đủ hồ sơ hợp lệ. | - Công an cấp tỉnh: 10 ngày kể từ ngày nhận đủ hồ sơ hợp lệ. | - Cục Tổ chức cán bộ: 10 ngày kể từ ngày nhận đủ hồ sơ hợp lệ.
  # 1.003903 = 5wd V=10wd
  name Cấp giấy phép CITES xuất khẩu, tái xuất khẩu mẫu vật loài động vật, thực vật thuộc Phụ lục CITES
  agency Cơ quan thẩm quyền quản lý CITES Việt Nam
  field Kiểm lâm
  ministry Bộ Nông nghiệp và Môi trường
  text Trực tiếp: 5 Ngày làm việc; Dịch vụ bưu chính: 10 Ngày làm việc; Trực tuyến: 5 Ngày làm việc; Trực tiếp: 10 Ngày làm việc; Trực tuyến: 10 Ngày làm việc; Dịch vụ bưu chính: 5 Ngày làm việc — - Trường hợp không tham vấn: 05 ngày làm việc kể từ ngày nhận được hồ sơ hợp lệ | - Trường hợp tham vấn, xác minh: 10 ngày làm việc kể từ ngày nhận được hồ sơ hợp lệ.
  # 1.004045 = ?fixedDate
  name Tuyển sinh vào các trường Công an nhân dân tại Công an cấp tỉnh
  agency Công an cấp Tỉnh
  text Không có thông tin — theo thời hạn chung về tuyển sinh vào đại học, cao đẳng, trung học chuyên nghiệp và các trường Công an nhân dân hàng năm.
  # 1.004425 = ?unitMissing
  name Cấp Giấy phép vận tải nội địa cho tàu nước ngoài
  agency Cảng vụ hàng hải, Bộ Xây dựng, Cảng vụ đường thủy nội địa, Cục Hàng hải và Đường thủy Việt Nam
  text 1 Khác — (trình tự thực hiện) Trường hợp hồ sơ nhận qua hệ thống bưu chính hoặc qua hệ thống dịch vụ công trực tuyến còn thiếu, trong thời hạn 02 (hai) ngày làm việc kể từ ngày nhận hồ sơ, Cục Hàng hải và Đường thủy Việt Nam thông báo rõ nội dung cần bổ sung, sửa đổi. | + Trong thời hạn 07 (bảy) ngày làm việc, kể từ ngày nhận hồ sơ đầy đủ, Cục Hàng hải và Đường thủy Việt Nam thẩm định hồ sơ đề nghị cấp phép vận tải biển nội địa đồng thời đăng tải trên trang thông tin điện tử của Cục Hàng hải và Đường thủy Việt Nam để lấy ý kiến rộng rãi, lập báo cáo thẩm định trình Bộ Xây dựng xem xét, quyết định. | + Trong thời hạn 03 (ba) ngày làm việc, kể từ ngày nhận được hồ sơ thẩm định của Cục Hàng hải và Đường thủy Việt Nam, Bộ Xây dựng xem xét, cấp Giấy phép vận tải biển nội địa theo mẫu.
  # 1.004918 = ?unitMissing
  name Cấp, cấp lại Giấy chứng nhận cơ sở đủ điều kiện sản xuất, ương dưỡng giống thuỷ sản (trừ cơ sở sản xuất, ương dưỡng giống thủy sản bố mẹ, cơ sở sản xuất, ương dưỡng đồng thời giống thủy sản bố mẹ và giống thủy sản không phải là giống thủy sản bố mẹ)
  agency Cơ quan quản lý nhà nước về thủy sản cấp tỉnh
  text 1 Khác — (trình tự thực hiện) Trong thời hạn 09 ngày làm việc kể từ ngày nhận được hồ sơ đầy đủ, hợp lệ, cơ quan quản lý nhà nước về thủy sản cấp tỉnh thực hiện việc kiểm tra điều kiện của cơ sở theo Mẫu số 03.NT Phụ lục I ban hành kèm theo Nghị định số 41/2026/NĐ-CP. | Trường hợp cơ sở đáp ứng điều kiện, trong thời hạn 01 ngày làm việc kể từ ngày kết thúc việc kiểm tra, cơ quan có thẩm quyền cấp Giấy chứng nhận theo Mẫu số 04.NT Phụ lục I ban hành kèm theo Nghị định số 41/2026/NĐ-CP. | Trường hợp cơ sở không đáp ứng điều kiện, trong thời hạn tối đa 90 ngày cơ sở phải thực hiện khắc phục và gửi báo cáo kết quả khắc phục đến cơ quan có thẩm quyền cấp Giấy chứng nhận.
  # 1.009508 = 30d
  name Đăng ký chào bán trái phiếu chuyển đổi, trái phiếu kèm chứng quyền ra công chúng của công ty đại chúng
  agency Ủy ban Chứng khoán Nhà nước - Bộ tài chính
  text 30 Ngày — + Đối với Hồ sơ đăng ký chào bán trái phiếu chuyển đổi, trái phiếu kèm chứng quyền ra công chúng của công ty đại chúng: Trong vòng 30 ngày kể từ ngày nhận được hồ sơ đầy đủ và hợp lệ.
  # 1.009557 = ?unitMissing
  name Thủ tục đề nghị xác nhận chủng loại và định lượng hàng hóa miễn thuế nhập khẩu của tổ chức, cá nhân nước ngoài được hưởng quyền ưu đãi miễn trừ theo Điều ước quốc tế/Thỏa thuận giữa Chính phủ Việt Nam với tổ chức phi chính phủ nước ngoài.
  agency Bộ Tài chính
  text 1 Khác — (trình tự thực hiện) Bước 2: Trong thời hạn 10 ngày kể từ ngày nhận được văn bản đề nghị, Bộ Tài chính thống nhất với Bộ Ngoại giao về chủng loại và định lượng hàng hóa miễn thuế nhập khẩu theo điều ước quốc tế hoặc thỏa thuận giữa Chính phủ Việt Nam với tổ chức phi chính phủ nước ngoài. | Bước 3: Trong thời hạn 10 ngày kể từ ngày nhận được văn bản của Bộ Ngoại giao, Bộ Tài chính báo cáo Thủ tướng Chính phủ quyết định chủng loại và định lượng hàng hóa miễn thuế.
  # 1.009759 = {Các trường hợp từ (1) đến (7)} 17wd ## {Các trường hợp từ (8)} 12wd ## {Trường hợp (9)} 5wd
  name Thủ tục chấp thuận điều chỉnh chủ trương đầu tư thuộc thẩm quyền của Ban quản lý khu công nghiệp, khu chế xuất, khu công nghệ cao, khu kinh tế
  agency Ban quản lý khu công nghiệp, khu kinh tế, khu chế xuất, khu công nghệ cao các tỉnh, thành phố
  text 17 Ngày làm việc — - Đối với các trường hợp từ (1) đến (7): 17 ngày làm việc kể từ ngày nhận được hồ sơ hợp lệ. - Đối với các trường hợp từ (8): 12 ngày làm việc kể từ ngày nhận được hồ sơ hợp lệ. - Đối với trường hợp (9): 05 ngày làm việc kể từ ngày nhận được hồ sơ hợp lệ.
  # 1.009791 = 10wd @<tiếp nhận báo cáo kết quả thực hiện công việc của Chủ sở hữu hoặc người quản lý, sử dụng công trình>
  name Cho ý kiến về việc kéo dài thời hạn sử dụng của công trình hết thời hạn sử dụng theo thiết kế nhưng có nhu cầu sử dụng tiếp (trừ trường hợp nhà ở riêng lẻ)
  agency Ủy ban nhân dân cấp tỉnh
  text 10 Ngày làm việc — 10 ngày làm việc kể từ ngày tiếp nhận báo cáo kết quả thực hiện công việc của Chủ sở hữu hoặc người quản lý, sử dụng công trình.
  # 1.009805 = 15d
  name Đăng ký làm ngân hàng thanh toán đối với ngân hàng thương mại
  agency Ủy ban Chứng khoán Nhà nước - Bộ tài chính
  text 15 Ngày — Trong thời hạn 15 ngày kể từ ngày nhận được hồ sơ hợp lệ, tài liệu hợp lệ.
  # 1.011030 = ?stages
  name Công nhận kết quả khảo nghiệm sản phẩm xử lý chất thải chăn nuôi
  agency Cục Chăn nuôi và Thú y - Bộ NN và MT
  text 10 Ngày làm việc — - Kiểm tra tính đầy đủ của hồ sơ: + Trường hợp nộp hồ sơ trực tiếp: Tại thời điểm tiếp nhận hồ sơ. + Trường hợp nộp hồ sơ qua dịch vụ bưu chính hoặc qua môi trường mạng: Trong thời hạn 01 ngày làm việc. - Thành lập Hội đồng đánh giá kết quả khảo nghiệm: Trong thời hạn 07 ngày làm việc kể từ ngày nhận được hồ sơ đầy đủ, hợp lệ. - Xem xét, ban hành Quyết định công nhận sản phẩm xử lý chất thải chăn nuôi có chứa chất mới đã qua khảo nghiệm: Trong thời hạn 03 ngày làm việc kể từ ngày nhận được hồ sơ hoàn thiện theo ý kiến của Hội đồng thẩm định. - Thông báo công khai Quyết định công nhận kết quả khảo nghiệm trên Cổng thông tin điện tử của Cục Chăn nuôi: Trong thời hạn 03 ngày làm việc kể từ ngày ban hành Quyết định công nhận kết quả khảo nghiệm.
  # 1.011871 = ?casesUnderChannel
  field Đăng kiểm
  ministry Bộ xây dựng (Giao thông vận tải cũ)
  data 1 workingDays
  text Trực tuyến: 4 Ngày làm việc; Trực tiếp: 1 Ngày làm việc
  # 1.012067 = ?stages
  name Cấp Bằng bảo hộ giống cây trồng
  agency Cục Trồng trọt và Bảo vệ thực vật - Bộ NN và MT
  text 125 Ngày — - 60 ngày kể từ ngày nhận được Báo cáo khảo nghiệm DUS đối với trường hợp giống đăng ký đảm bảo tính khác biệt, tính đồng nhất và tính ổn định, đồng thời Đơn đăng ký bảo hộ đáp ứng các điều kiện quy định tại Điều 176 và điểm a khoản 1 Điều 178 Luật Sở hữu trí tuệ năm 2005. - 65 ngày kể từ ngày nhận được Báo cáo khảo nghiệm DUS với trường hợp giống đăng ký không đảm bảo tính khác biệt hoặc tính đồng nhất hoặc tính ổn định hoặc đơn đăng ký không đáp ứng một trong các điều kiện quy định tại khoản 2 Điều 176 và điểm a khoản 1 Điều 178 Luật Sở hữu trí tuệ năm 2005.
  # 1.012781 = ?areaUnderChannel
  field Đất đai
  ministry Bộ Nông nghiệp và Môi trường
  variant - Không quá 10 ngày làm việc đối với trường hợp thửa đất gốc đã có Giấy chứng nhận, phần diện tích tăng thêm do nhận chuyển quyền sử dụng một phần thửa đất đã được cấp Giấy chứng nhận. - Không quá 20 ngày làm việc đối với trường hợp thửa đất gốc đã có Giấy chứng nhận, phần diện tích tăng thêm chưa được cấp Giấy chứng nhận.
  data 20 workingDays
  text Trực tuyến: 10 Ngày làm việc; Dịch vụ bưu chính: 10 Ngày làm việc; Trực tiếp: 20 Ngày làm việc
  # 1.012790 = ?areaUnderChannel
  field Đất đai
  ministry Bộ Nông nghiệp và Môi trường
  variant Không quá 08 ngày làm việc
  variant 10
  data 18 workingDays
  text Trực tuyến: 8 Ngày làm việc; Dịch vụ bưu chính: 8 Ngày làm việc; Trực tiếp: 18 Ngày làm việc
  # 1.012890 = 30d
  name Gia hạn thời hạn sở hữu nhà ở tại Việt Nam của tổ chức, cá nhân nước ngoài
  agency Ủy ban nhân dân cấp tỉnh
  text 30 Ngày — Tối đa 30 ngày, kể từ ngày nhận đủ hồ sơ hợp lệ.
  # 1.013261 = 2wd
  name Cấp lại Giấy phép vận chuyển hàng hóa nguy hiểm trên đường bộ
  agency Bộ Công thương, Bộ Quốc phòng, Ủy ban nhân dân cấp tỉnh, Bộ Công an
  text 2 Ngày làm việc — 02 ngày làm việc, kể từ ngày nhận đủ hồ sơ đúng theo quy định.
  # 1.013812 = ?unitMissing
  name Thay đổi nơi tập sự hành nghề công chứng từ tổ chức hành nghề công chứng tại tỉnh, thành phố trực thuộc Trung ương này sang tổ chức hành nghề công chứng tại tỉnh, thành phố trực thuộc Trung ương khác
  agency Sở Tư pháp
  text 1 Khác — (trình tự thực hiện) Trong thời hạn 05 ngày làm việc kể từ ngày nhận được Giấy đề nghị thay đổi nơi tập sự, Sở Tư pháp ra quyết định xóa đăng ký tập sự hành nghề công chứng, gửi cho người tập sự và tổ chức hành nghề công chứng nhận tập sự.
  # 1.014507 = 15wd
  data 15 workingDays
  text 15 ngày làm việc
  # 2.000765 = ?unitMissing
  name Cam kết hỗ trợ vốn cho doanh nghiệp đầu tư vào nông nghiệp, nông thôn theo Nghị định số 57/2018/NĐ-CP ngày 17/4/2018 của Chính phủ (Cấp tỉnh)
  agency Sở Tài chính các tỉnh, thành phố
  text 1 Khác — (trình tự thực hiện) - Bước 2: Trong thời hạn tối đa 10 ngày làm việc, Sở Kế hoạch và Đầu tư có văn bản thẩm tra và báo cáo Ủy ban nhân dân cấp tỉnh (Mẫu số 03 tại Phụ lục II kèm theo Nghị định 57/2018/NĐ-CP), trong vòng 05 ngày Ủy ban nhân dân cấp tỉnh có văn bản cam kết hỗ trợ vốn cho doanh nghiệp (Mẫu số 04 tại Phụ lục II kèm theo Nghị định 57/2018/NĐ-CP).
  # 2.002760 = {Các trường hợp còn lại} 10d ## {Trường hợp chưa đủ căn cứ xác nhận} 30d
  name Thủ tục xác minh, kết luận đối với quân nhân, công nhân và viên chức quốc phòng, người làm việc trong tổ chức cơ yếu thuộc Ban Cơ yếu Chính phủ mất tích trong chiến tranh
  agency Bộ Tư lệnh Thủ đô Hà nội, Bộ chỉ huy quân sự cấp tỉnh
  field Chính sách
  ministry Bộ Quốc phòng
  text Trực tiếp: 10 Ngày; Trực tiếp: 30 Ngày; Dịch vụ bưu chính: 10 Ngày; Dịch vụ bưu chính: 30 Ngày — 10 ngày, kể từ ngày nhận được đơn đề nghị (thời gian cụ thể quy định tại từng bước của quy trình thực hiện) | 30 ngày (đối với trường hợp chưa đủ căn cứ xác nhận), kể từ ngày nhận được đơn đề nghị (thời gian cụ thể quy định tại từng bước của quy trình thực hiện)
  # 3.000258 = {Các trường hợp: cấp mới, cấp lại trong trường hợp chia tách, sáp nhập, hợp nhất và gia hạn} 90d ## {Cấp điều chỉnh} 30d ## {Cấp lại do mất, thất lạc, hư hỏng} 10d
  name Cấp, cấp lại, điều chỉnh, gia hạn Giấy chứng nhận đủ điều kiện kinh doanh trò chơi điện tử có thưởng dành cho người nước ngoài
  agency Bộ Tài chính
  text 90 Ngày — Thông qua Hệ thống thông tin giải quyết thủ tục hành chính của Bộ Tài chính - 90 ngày đối với các trường hợp: cấp mới, cấp lại trong trường hợp chia tách, sáp nhập, hợp nhất và gia hạn; - 30 ngày đối với cấp điều chỉnh; - 10 ngày đối với cấp lại do mất, thất lạc, hư hỏng | - 90 ngày đối với các trường hợp: cấp mới, cấp lại trong trường hợp chia tách, sáp nhập, hợp nhất và gia hạn; - 30 ngày đối với cấp điều chỉnh; - 10 ngày đối với cấp lại do mất, thất lạc, hư hỏng
  # 3.000346 = ?casesUnderChannel
  field Sát hạch, cấp giấy phép lái xe
  ministry Bộ Công an
  data 3 days
  text Trực tuyến: 7 Ngày; Dịch vụ bưu chính: 3 Ngày; Trực tiếp: 3 Ngày
  # 3.000400 = 2wd
  name Cấp mới Giấy phép sử dụng thiết bị phát tín hiệu của xe ưu tiên
  agency Cục cảnh sát giao thông
  text 2 Ngày làm việc — 02 ngày làm việc, kể từ ngày nhận đủ hồ sơ hợp lệ
  # 5.002587 = ?numberNotInText
  name Thiết lập, công bố phương thức liên lạc chung đối với hoạt động bay trong vùng trời cho khu vực bay, đường bay phục vụ hoạt động hàng không chung
  agency Cục Hàng không Việt Nam
  text 1 Ngày — trực tiếp hoặc qua dịch vụ bưu chính hoặc hệ thống văn bản điện tử. (không quy định thời gian giải quyết)
  # 5.003805 = ?numberMissing
  name Lập và công bố danh mục khu vực nạo vét
  agency Bộ Xây dựng, Cục Hàng hải và Đường thủy Việt Nam
  text Không có thông tin — Không quy định
  # 6.006572 = 15d
  data 15 days
  text 15 ngày
  """#

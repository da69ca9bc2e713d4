import type { Role } from '../roles';
import { phrases } from './phrases';
import { REFERENCE_HEADINGS } from './references';

/** Words of section headings: Vietnamese. */
export const VIETNAMESE = {
  introduction: phrases(`
    giới thiệu | mở đầu | lời mở đầu | tổng quan | bối cảnh | tóm tắt | đặt vấn đề | sơ lược
  `),
  definition: phrases('là gì | định nghĩa | khái niệm | tìm hiểu về | thế nào là | các loại'),
  mechanism: phrases(`
    cơ chế | cơ chế tác dụng | cơ chế hoạt động | hoạt động như thế nào | nguyên lý | vai trò |
    chức năng
  `),
  causes: phrases('nguyên nhân | vì sao | tại sao | yếu tố nguy cơ'),
  symptoms: phrases('triệu chứng | dấu hiệu | biểu hiện'),
  diagnosis: phrases('chẩn đoán | xét nghiệm | kiểm tra'),
  benefits: phrases('lợi ích | ưu điểm | công dụng | tác dụng | chỉ định | hiệu quả | giá trị'),
  risks: phrases(`
    rủi ro | nguy cơ | tác dụng phụ | biến chứng | nhược điểm | hạn chế | tác hại | cảnh báo |
    thận trọng | chống chỉ định | an toàn | thách thức | lưu ý | tương tác thuốc | nguy hiểm
  `),
  procedure: phrases(`
    quy trình | thủ thuật | cách thực hiện | cách | các bước | bước | hướng dẫn | quá trình |
    phương pháp | điều trị | liệu pháp | cách dùng | cách sử dụng | chuẩn bị | đường dùng
  `),
  dosage: phrases('liều dùng | liều lượng | liều'),
  evidence: phrases(`
    bằng chứng | bằng chứng khoa học | nghiên cứu | nghiên cứu lâm sàng | thử nghiệm lâm sàng |
    kết quả | kết quả nghiên cứu | =dữ liệu | bàn luận | thảo luận
  `),
  cost: phrases('chi phí | giá | bảng giá'),
  prevention: phrases('phòng ngừa | phòng tránh | cách phòng ngừa'),
  faq: phrases('câu hỏi thường gặp | hỏi đáp | giải đáp thắc mắc'),
  conclusion: phrases('kết luận | tổng kết | lời kết | tóm lại | kết bài | kết'),
  references: REFERENCE_HEADINGS.vi,
  related: phrases(`
    bài viết liên quan | xem thêm | đọc thêm | có thể bạn quan tâm | bài liên quan | tin liên quan |
    đọc nhiều | tin cùng chuyên mục | gợi ý | xem tiếp
  `),
  boilerplate: phrases(`
    chia sẻ | bình luận | về tác giả | tác giả | liên hệ | mục lục | nội dung chính | đăng ký |
    bản tin | theo dõi | miễn trừ trách nhiệm | quảng cáo | từ khóa | thẻ | đặt lịch
  `),
} satisfies Record<Role, readonly string[]>;

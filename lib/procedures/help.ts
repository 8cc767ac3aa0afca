import type { HelpTopic } from '../registry/helpTopics.ts';
import { letter } from './clauses.ts';
import type { Citation } from './types.ts';

export interface HelpText {
  /** What is explained; said after "Giải thích:". */
  title: string;
  /** One or two sentences. */
  text: string;
  citation?: Citation;
  /** Id of the glossary's entry on it. */
  term?: string;
}

/** The answers to what a clerk would ask about one box or one word. */
export const help: Readonly<Record<HelpTopic, HelpText>> = {
  'certificate-serial': {
    title: 'Số hiệu chứng thư',
    text: 'Dãy số của chứng thư, xem trong phần thông tin chứng thư: thường là 16 ký tự gồm chữ số và chữ A đến F. Khác với mã vạch in trên thiết bị.',
    citation: letter.certificateDetails,
    term: 'so-hieu-chung-thu',
  },
  barcode: {
    title: 'Số hiệu thiết bị (mã vạch)',
    text: 'Số mã vạch in trên thân PKI Token. Không phải số hiệu chứng thư nằm bên trong thiết bị.',
    citation: letter.deviceSerial,
    term: 'so-hieu-thiet-bi',
  },
  iccid: {
    title: 'Số ICCID',
    text: 'Dãy 19 hoặc 20 chữ số in trên SIM PKI, thường bắt đầu bằng 8984. Không phải số điện thoại của SIM.',
    citation: letter.deviceSerial,
    term: 'iccid',
  },
  'official-email': {
    title: 'Thư điện tử công vụ',
    text: 'Hộp thư do cơ quan nhà nước cấp (.gov.vn hoặc tên miền riêng của cơ quan). Hộp thư cá nhân như Gmail không dùng được; tệp chứng thư mới được gửi đến hộp thư công vụ.',
    term: 'thu-dien-tu-cong-vu',
  },
  'own-seal': {
    title: 'Có con dấu riêng',
    text: 'Chỉ cơ quan, tổ chức có tư cách pháp nhân và con dấu riêng mới tự gửi đề nghị cho người của mình.',
    citation: letter.directManager,
    term: 'co-quan-quan-ly-truc-tiep',
  },
  'own-signature': {
    title: 'Đã có chữ ký số của cơ quan',
    text: 'Chưa có thì văn bản chưa ký số được: đề nghị phải kèm bản giấy có dấu, chữ ký.',
    citation: letter.unsignedNeedsPaper,
  },
  'electronic-id': {
    title: 'Mã định danh điện tử',
    text: 'Mã của cơ quan trên trục liên thông văn bản, như G11.07.05 của Cục Chứng thực số và Bảo mật thông tin. Văn thư của cơ quan thường biết mã này.',
    term: 'ma-dinh-danh-dien-tu',
  },
  'budget-code': {
    title: 'Mã quan hệ ngân sách',
    text: 'Bảy chữ số, do cơ quan tài chính cấp; kế toán của cơ quan biết mã này.',
    term: 'ma-quan-he-ngan-sach',
  },
  levels: {
    title: 'Tổ chức cấp 1 đến cấp 4',
    text: 'Tên các cơ quan cấp trên đến cơ quan mình, từ ngoài vào trong, đúng như ghi trên chứng thư. Cấp 1 là cơ quan cao nhất.',
  },
  renewals: {
    title: 'Số lần đã gia hạn',
    text: 'Chứng thư đã gia hạn một lần thì không gia hạn được nữa, phải cấp mới.',
    citation: letter.renewOnce,
    term: 'gia-han',
  },
  addressee: {
    title: 'Nơi nhận',
    text: 'Tùy thủ tục và loại thiết bị, đề nghị gửi Cục Chứng thực số và Bảo mật thông tin hoặc Sở Khoa học và Công nghệ. Trợ lý chọn sẵn theo quy định của tỉnh; gửi sai nơi thì bị trả lại.',
    citation: letter.departmentGets,
    term: 'noi-nhan',
  },
  channel: {
    title: 'Gửi qua',
    text: 'Cổng dịch vụ công xử lý nhanh hơn và theo dõi được tiến độ; cũng có thể gửi qua trục liên thông văn bản hoặc bằng giấy.',
    citation: letter.preferPortal,
    term: 'cong',
  },
  signed: {
    title: 'Đã ký số',
    text: 'Đánh dấu khi văn bản điện tử đã có chữ ký số của cơ quan; khi đó không cần gửi bản giấy. Chưa ký số thì phải gửi kèm bản chính bằng giấy.',
    citation: letter.signedNeedsNoPaper,
  },
  'device-receiver': {
    title: 'Người tiếp nhận thiết bị',
    text: 'Người của cơ quan nhận PKI Token, SIM PKI gửi về rồi bàn giao cho thuê bao. Cần đủ số định danh và địa chỉ để gửi đến đúng người.',
    citation: letter.receiveDevice,
    term: 'nguoi-tiep-nhan-thiet-bi',
  },
  'certificate-receiver': {
    title: 'Người tiếp nhận chứng thư',
    text: 'Tệp chứng thư mới được gửi đến hộp thư công vụ của người này để cài vào thiết bị.',
    citation: letter.renewFile,
    term: 'nguoi-tiep-nhan-chung-thu',
  },
  'recovery-coordinator': {
    title: 'Người phối hợp khôi phục',
    text: 'Cán bộ kỹ thuật sẽ gọi cho người này để hướng dẫn mở khóa từ xa, nên số điện thoại phải đúng.',
    citation: letter.recoverRemotely,
    term: 'nguoi-phoi-hop',
  },
  profile: {
    title: 'Quy định của tỉnh',
    text: 'Mỗi tỉnh chuyển giao cho Sở Khoa học và Công nghệ những việc khác nhau. Trợ lý dựa vào lựa chọn này để biết hồ sơ gửi đâu.',
    citation: letter.bureauGets,
  },
  vault: {
    title: 'mã hóa sổ trên máy',
    text: 'Sổ được mã hóa trên máy và chỉ mở được bằng cụm mật khẩu của bạn. Nên bật khi nhiều người dùng chung máy; quên cụm mật khẩu là mất dữ liệu.',
    term: 'khoa-so',
  },
  plan: {
    title: 'Danh sách các ô sẽ điền',
    text: 'Mỗi dòng cho biết ô nào, ghi gì, lấy từ đâu. Dòng có chữ “hãy xem kỹ ô này” là ô trợ lý nhận ra nhưng chưa thật chắc. Chưa có gì được ghi cho đến khi bạn bấm “Điền”.',
  },
  overwrite: {
    title: 'Ghi đè',
    text: 'Bình thường ô đã có chữ được giữ nguyên. Đánh dấu ở đây thì cả những ô đó cũng được thay bằng giá trị trong sổ; vẫn hoàn tác được.',
  },
  left: {
    title: 'Để nguyên',
    text: 'Những ô trợ lý biết là gì nhưng không ghi, kèm lý do từng ô. Điền sai tệ hơn để trống, nên các ô này do bạn quyết định.',
  },
  uncertain: {
    title: 'Chưa chắc',
    text: 'Chữ quanh ô chưa đủ để biết ô hỏi gì, hoặc hợp với hai nghĩa, nên trợ lý để trống. Bạn tự điền, hoặc dạy trợ lý một lần để lần sau nhận ra.',
    term: 'khong-chac',
  },
  'not-sure': {
    title: 'Không chắc',
    text: 'Trợ lý nhận trang theo tiêu đề và nhãn ô. Khi chúng không nói rõ thủ tục nào, trợ lý không điền gì thay vì đoán.',
    term: 'khong-chac',
  },
  teach: {
    title: 'dạy nhận ra ô',
    text: 'Bấm rồi chỉ vào ô trên trang và nói ô đó là gì; lần sau gặp trang như vậy trợ lý tự nhận ra. Không có giá trị nào được lưu.',
  },
};

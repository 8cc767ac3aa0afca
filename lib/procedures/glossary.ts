/** The words of the field: the letter's where it gives them, else summaries that say that they are. */
import { fold } from '../vietnamese/fold.ts';
import { letter } from './clauses.ts';
import type { Citation } from './types.ts';

export interface Term {
  /** For links: `#/glossary?term=<id>`. */
  id: string;
  term: string;
  /** Other names that it is looked for by. */
  also?: readonly string[];
  text: string;
  /**
   * `quote`: the letter says it, see the citation. `summary`: our summary of the Decree or of practice, not
   * compared with the original. `own`: a word of this extension.
   */
  source: 'quote' | 'summary' | 'own';
  citation?: Citation;
}

export const glossary: readonly Term[] = [
  {
    id: 'chu-ky-so-cong-vu',
    term: 'Chữ ký số chuyên dùng công vụ',
    also: ['chữ ký số', 'CKS'],
    text: 'Chữ ký số dùng trong hoạt động công vụ của cơ quan Đảng, Nhà nước, tổ chức chính trị – xã hội, được bảo đảm bằng chứng thư chữ ký số chuyên dùng công vụ.',
    source: 'summary',
  },
  {
    id: 'chung-thu',
    term: 'Chứng thư chữ ký số chuyên dùng công vụ',
    also: ['chứng thư số', 'CTS', 'certificate'],
    text: 'Chứng thư điện tử cho biết chữ ký số là của ai: cá nhân, cơ quan, tổ chức, hay thiết bị, dịch vụ, phần mềm. Cấp mới có thời hạn tối đa 05 năm, gia hạn tối đa 03 năm.',
    source: 'summary',
  },
  {
    id: 'thue-bao',
    term: 'Thuê bao',
    text: 'Cá nhân, cơ quan, tổ chức được cấp chứng thư chữ ký số chuyên dùng công vụ; với thiết bị, dịch vụ, phần mềm là cơ quan quản lý chúng. Thuê bao phải cung cấp thông tin chính xác, đầy đủ.',
    source: 'summary',
    citation: letter.subscriberInforms,
  },
  {
    id: 'co-quan-quan-ly-truc-tiep',
    term: 'Cơ quan, tổ chức quản lý trực tiếp',
    text: 'Cơ quan, tổ chức có tư cách pháp nhân, có con dấu riêng, trực tiếp quản lý thuê bao; là nơi lập và gửi đề nghị.',
    source: 'quote',
    citation: letter.directManager,
  },
  {
    id: 'khoa-bi-mat',
    term: 'Khóa bí mật',
    also: ['private key'],
    text: 'Khóa chỉ thuê bao giữ, dùng để tạo chữ ký số. Bị lộ hoặc nghi bị lộ thì phải đề nghị thu hồi chứng thư.',
    source: 'summary',
    citation: letter.revokeAny,
  },
  {
    id: 'thiet-bi-luu-khoa',
    term: 'Thiết bị lưu khóa bí mật',
    also: ['PKI Token', 'USB Token', 'SIM PKI'],
    text: 'Thiết bị chứa khóa bí mật của thuê bao: PKI Token, SIM PKI hoặc thiết bị khác.',
    source: 'summary',
  },
  {
    id: 'pki-token',
    term: 'PKI Token',
    also: ['USB Token', 'token'],
    text: 'Thiết bị lưu khóa bí mật cắm vào cổng USB, trước đây gọi là USB Token.',
    source: 'quote',
    citation: letter.deviceSerial,
  },
  {
    id: 'sim-pki',
    term: 'SIM PKI',
    also: ['SIM ký số'],
    text: 'SIM điện thoại chứa khóa bí mật để ký số trên thiết bị di động. Khi gia hạn, hệ thống tự cập nhật, không phải cài đặt.',
    source: 'quote',
    citation: letter.renewSim,
  },
  {
    id: 'ky-so-tap-trung',
    term: 'Ký số tập trung',
    also: ['RSSP', 'ký số từ xa'],
    text: 'Khóa bí mật nằm ở hệ thống tập trung; thuê bao nhận tài khoản thay cho thiết bị.',
    source: 'quote',
    citation: letter.receiveDevice,
  },
  {
    id: 'so-hieu-chung-thu',
    term: 'Số hiệu chứng thư chữ ký số',
    also: ['serial', 'số sê-ri chứng thư'],
    text: 'Dãy số riêng của chứng thư, thường 16 ký tự gồm chữ số và chữ A đến F; xem trong thông tin chứng thư.',
    source: 'summary',
    citation: letter.certificateDetails,
  },
  {
    id: 'so-hieu-thiet-bi',
    term: 'Số hiệu thiết bị lưu khóa bí mật',
    also: ['mã vạch', 'barcode'],
    text: 'Số mã vạch in trên PKI Token, hoặc dãy số ICCID in trên SIM PKI.',
    source: 'quote',
    citation: letter.deviceSerial,
  },
  {
    id: 'iccid',
    term: 'ICCID',
    text: 'Dãy 19 hoặc 20 chữ số in trên SIM; chữ số cuối dùng để kiểm tra các chữ số trước.',
    source: 'summary',
    citation: letter.deviceSerial,
  },
  {
    id: 'cap-moi',
    term: 'Cấp mới',
    also: ['Mẫu số 01', 'Mẫu số 02', 'Mẫu số 03'],
    text: 'Đề nghị cấp chứng thư lần đầu hoặc thay chứng thư không gia hạn được: Mẫu số 01 cho cá nhân, 02 cho cơ quan, tổ chức, 03 cho thiết bị, dịch vụ, phần mềm.',
    source: 'quote',
    citation: letter.issuePerson,
  },
  {
    id: 'gia-han',
    term: 'Gia hạn',
    also: ['Mẫu số 04'],
    text: 'Kéo dài thời hạn chứng thư đang dùng, Mẫu số 04. Chỉ một lần, và khi còn ít nhất 30 ngày.',
    source: 'quote',
    citation: letter.renewOnce,
  },
  {
    id: 'thay-doi',
    term: 'Thay đổi nội dung thông tin',
    also: ['Mẫu số 04'],
    text: 'Sửa thông tin trên chứng thư (nơi công tác, thư điện tử công vụ, tên, địa chỉ…), Mẫu số 04; thời hạn chứng thư không đổi.',
    source: 'quote',
    citation: letter.changeKeepsValidity,
  },
  {
    id: 'thu-hoi',
    term: 'Thu hồi chứng thư',
    also: ['Mẫu số 05'],
    text: 'Làm chứng thư mất hiệu lực, Mẫu số 05, gửi Cục Chứng thực số và Bảo mật thông tin.',
    source: 'quote',
    citation: letter.revokeByForm,
  },
  {
    id: 'khoi-phuc',
    term: 'Khôi phục thiết bị lưu khóa bí mật',
    also: ['mở khóa', 'lấy lại mật khẩu', 'Mẫu số 06'],
    text: 'Mở khóa thiết bị bị khóa do nhập sai mật khẩu quá số lần quy định, Mẫu số 06.',
    source: 'quote',
    citation: letter.recoverToken,
  },
  {
    id: 'ban-giao',
    term: 'Thông báo bàn giao',
    also: ['Mẫu số 07', 'Mẫu số 08', 'Mẫu số 09'],
    text: 'Sau khi bàn giao thiết bị cho thuê bao, gửi thông báo theo Mẫu số 07. Mẫu số 08 là biên bản giao, nhận thiết bị thu hồi; Mẫu số 09 là biên bản xác nhận thất lạc.',
    source: 'quote',
    citation: letter.confirmHandover,
  },
  {
    id: 'noi-nhan',
    term: 'Nơi nhận',
    also: ['Kính gửi', 'Cục', 'Sở KH&CN'],
    text: 'Cơ quan giải quyết đề nghị: Cục Chứng thực số và Bảo mật thông tin, hoặc Sở Khoa học và Công nghệ với những việc đã được chuyển giao ở tỉnh đó.',
    source: 'quote',
    citation: letter.departmentGets,
  },
  {
    id: 'cuc',
    term: 'Cục Chứng thực số và Bảo mật thông tin',
    also: ['Cục CTS&BMTT', 'Ban Cơ yếu Chính phủ', 'G11.07.05'],
    text: 'Thuộc Ban Cơ yếu Chính phủ; cấp và thu hồi chứng thư chữ ký số chuyên dùng công vụ.',
    source: 'quote',
    citation: letter.bureauGets,
  },
  {
    id: 'cong',
    term: 'Hệ thống thông tin đăng ký, quản lý yêu cầu chứng thực',
    also: ['Cổng dịch vụ công', 'dichvucong.ca.gov.vn'],
    text: 'Trang dichvucong.ca.gov.vn, nơi gửi đề nghị và theo dõi tiến độ xử lý; trong Trợ lý gọi tắt là Cổng.',
    source: 'quote',
    citation: letter.preferPortal,
  },
  {
    id: 'truc-lien-thong',
    term: 'Trục liên thông văn bản quốc gia',
    text: 'Đường gửi, nhận văn bản điện tử giữa các cơ quan, qua hệ thống quản lý văn bản và điều hành.',
    source: 'summary',
  },
  {
    id: 'nguoi-tiep-nhan-thiet-bi',
    term: 'Người tiếp nhận thiết bị lưu khóa bí mật',
    text: 'Người của cơ quan quản lý trực tiếp nhận thiết bị để bàn giao cho thuê bao.',
    source: 'summary',
    citation: letter.receiveDevice,
  },
  {
    id: 'nguoi-tiep-nhan-chung-thu',
    term: 'Người tiếp nhận chứng thư chữ ký số',
    text: 'Người có hộp thư điện tử mà tệp chứng thư mới (.cer, .crt) được gửi đến.',
    source: 'quote',
    citation: letter.renewFile,
  },
  {
    id: 'nguoi-phoi-hop',
    term: 'Người phối hợp hỗ trợ khôi phục',
    text: 'Người của cơ quan mà cán bộ kỹ thuật liên hệ để hướng dẫn mở khóa từ xa.',
    source: 'quote',
    citation: letter.recoverRemotely,
  },
  {
    id: 'thu-dien-tu-cong-vu',
    term: 'Thư điện tử công vụ',
    also: ['email công vụ'],
    text: 'Hộp thư do cơ quan nhà nước cấp, có tên miền .gov.vn hoặc tên miền riêng của cơ quan.',
    source: 'summary',
  },
  {
    id: 'ma-dinh-danh-dien-tu',
    term: 'Mã định danh điện tử',
    text: 'Mã của cơ quan, tổ chức khi trao đổi văn bản điện tử, như G11.07.05.',
    source: 'summary',
  },
  {
    id: 'ma-quan-he-ngan-sach',
    term: 'Mã quan hệ ngân sách',
    also: ['mã QHNS'],
    text: 'Mã bảy chữ số của đơn vị có quan hệ với ngân sách nhà nước.',
    source: 'summary',
  },
  {
    id: 'ngay-lam-viec',
    term: 'Ngày làm việc',
    text: 'Thứ Hai đến thứ Sáu, trừ ngày nghỉ lễ, tết và ngày nghỉ hoán đổi. Hạn thu hồi thiết bị được đếm theo ngày làm việc.',
    source: 'summary',
    citation: letter.recallInFiveDays,
  },
  {
    id: 'so-dang-ky',
    term: 'Sổ đăng ký',
    text: 'Danh sách người, chứng thư, thiết bị và hồ sơ của cơ quan, nằm trên máy này; mọi ô được điền từ đây.',
    source: 'own',
  },
  {
    id: 'khong-chac',
    term: 'Không chắc',
    text: 'Trợ lý chưa đủ căn cứ để nhận ra trang hoặc ô, nên để trống thay vì đoán.',
    source: 'own',
  },
  {
    id: 'khoa-so',
    term: 'Khóa sổ',
    also: ['cụm mật khẩu'],
    text: 'Mã hóa sổ đăng ký trên máy bằng cụm mật khẩu của bạn.',
    source: 'own',
  },
];

/** What each term is looked for by, folded. */
const wordsOf = new Map(
  glossary.map(({ id, term, also = [], text }) => [id, ` ${fold([term, ...also, text].join(' '))}`]),
);

/** The terms that hold every word of a query, typed with or without diacritics; all of them for an empty one. */
export function findTerms(query: string): readonly Term[] {
  const words = fold(query).split(' ').filter(Boolean);
  return glossary.filter(({ id }) => words.every((word) => wordsOf.get(id)?.includes(` ${word}`)));
}

/** Boxes about the body, the system, the letter and the people it names. */
import type { Wordings } from './types.ts';

export const organisation: Wordings[] = [
  {
    is: 'organisation.name',
    on: 'issue-organisation',
    said: [
      'Tên cơ quan, tổ chức',
      'TÊN CƠ QUAN, TỔ CHỨC *',
      'Tên đơn vị',
      'Tên cơ quan/đơn vị',
      'Tên cơ quan, tổ chức đề nghị cấp chứng thư',
      'Cơ quan, tổ chức quản lý trực tiếp',
      'Tên đầy đủ của cơ quan',
    ],
  },
  {
    is: 'organisation.shortName',
    on: 'issue-organisation',
    said: ['Tên viết tắt', 'Tên giao dịch', 'Tên ngắn'],
  },
  {
    is: 'organisation.address',
    on: 'issue-organisation',
    said: ['Địa chỉ', 'Địa chỉ trụ sở', 'Trụ sở chính', 'Địa chỉ cơ quan, tổ chức', 'DIA CHI:'],
  },
  { is: 'organisation.taxCode', said: ['Mã số thuế', 'MST', 'MÃ SỐ THUẾ *', 'MST của cơ quan'] },
  {
    is: 'organisation.budgetCode',
    said: [
      'Mã quan hệ ngân sách',
      'Mã QHNS',
      'Mã ĐVQHNS',
      'QHNS',
      'Mã đơn vị quan hệ ngân sách',
      'Mã số đơn vị có quan hệ với ngân sách (nếu có)',
    ],
  },
  {
    is: 'organisation.electronicId',
    said: ['Mã định danh điện tử', 'Mã định danh cơ quan', 'Mã định danh đơn vị'],
  },
  {
    is: 'organisation.province',
    under: 'Thông tin cơ quan, tổ chức',
    said: ['Tỉnh/Thành phố', 'Tỉnh', 'Tỉnh/TP *'],
  },
  {
    is: 'organisation.officialEmail',
    on: 'issue-organisation',
    said: ['Thư điện tử công vụ', 'Email', 'Địa chỉ thư điện tử công vụ của cơ quan', 'Hộp thư công vụ'],
  },
  {
    is: 'organisation.phone',
    on: 'issue-organisation',
    said: ['Điện thoại', 'Số điện thoại', 'Số điện thoại liên hệ'],
  },
  {
    is: 'organisation.headName',
    said: [
      'Họ và tên người đứng đầu',
      'Họ tên thủ trưởng cơ quan',
      'Người đại diện theo pháp luật',
      'Họ tên người đại diện',
    ],
  },
  { is: 'organisation.headName', under: 'Người đứng đầu cơ quan, tổ chức', said: ['Họ và tên', 'Họ tên'] },
  {
    is: 'organisation.headTitle',
    said: ['Chức vụ người đứng đầu', 'Chức vụ của người đại diện', 'Chức vụ thủ trưởng'],
  },
];

export const system: Wordings[] = [
  {
    is: 'system.kind',
    on: 'issue-system',
    said: ['Loại hệ thống', 'Loại thiết bị, dịch vụ, phần mềm', 'Loại đối tượng'],
  },
  {
    is: 'system.name',
    on: 'issue-system',
    said: ['Tên thiết bị, dịch vụ, phần mềm', 'Tên phần mềm', 'Tên máy chủ', 'Tên hệ thống'],
  },
  { is: 'system.version', on: 'issue-system', said: ['Phiên bản', 'Số phiên bản', 'Version'] },
  {
    is: 'system.description',
    on: 'issue-system',
    said: ['Mô tả', 'Mô tả chức năng', 'Mục đích sử dụng', 'Mô tả, phiên bản'],
  },
  {
    is: 'system.owner',
    on: 'issue-system',
    said: ['Cơ quan, tổ chức quản lý', 'Đơn vị quản lý', 'Cơ quan chủ quản', 'Đơn vị vận hành'],
  },
];

export const letter: Wordings[] = [
  {
    is: 'request.addressee',
    said: ['Kính gửi', 'Nơi nhận', 'Cơ quan tiếp nhận', 'Nơi nhận hồ sơ', 'Cơ quan giải quyết'],
  },
  { is: 'request.channel', said: ['Hình thức gửi', 'Phương thức gửi', 'Hình thức nộp'] },
  {
    is: 'request.digitallySigned',
    as: { kind: 'checkbox' },
    said: ['Văn bản đã ký số', 'Đã ký số', 'Văn bản đã được ký số'],
  },
  {
    is: 'request.documentNumber',
    said: [
      'Số công văn',
      'Số, ký hiệu',
      'Số văn bản đề nghị',
      'Số ký hiệu văn bản',
      'SỐ VĂN BẢN (*)',
      'Số tờ trình',
    ],
  },
  { is: 'request.documentNumber', under: 'Công văn đề nghị', said: ['Số', 'Số:', 'SỐ *'] },
  {
    is: 'request.documentDate',
    said: ['Ngày công văn', 'Ngày văn bản', 'Ngày ban hành', 'Ngày ký', 'Ngày, tháng, năm văn bản'],
  },
  {
    is: 'request.documentDate',
    under: 'Văn bản đề nghị',
    said: ['Ngày', 'Ngày, tháng, năm', 'Ngày (dd/MM/yyyy)'],
  },
  { is: 'request.kind', said: ['Loại đề nghị', 'Nội dung đề nghị', 'Loại yêu cầu'] },
  {
    is: 'request.reason',
    said: [
      'Lý do',
      'Lý do thu hồi',
      'Lý do đề nghị thu hồi chứng thư',
      'Trường hợp thu hồi',
      'LÝ DO THAY ĐỔI',
    ],
  },
  {
    is: 'request.deviceKind',
    on: 'issue-person',
    said: ['Loại thiết bị', 'Loại thiết bị lưu khóa bí mật', 'Hình thức lưu khóa', 'Loại TBLK đề nghị'],
  },
  { is: 'request.carrier', said: ['Nhà mạng', 'Nhà cung cấp mạng', 'Mạng di động', 'Nhà mạng (SIM PKI)'] },
  {
    is: 'request.phoneNumber',
    said: [
      'Số điện thoại đăng ký SIM PKI',
      'Số thuê bao di động',
      'Số thuê bao',
      'Số điện thoại dùng cho SIM PKI',
    ],
  },
  {
    is: 'request.portNumber',
    as: { kind: 'checkbox' },
    said: ['Là chuyển số', 'Chuyển số', 'Giữ nguyên số', 'Chuyển số đang dùng sang SIM'],
  },
  { is: 'request.quantity', said: ['Số lượng', 'Số lượng thiết bị', 'Tổng số thuê bao', 'Tổng số'] },
];

export const rest: Wordings[] = [
  {
    is: 'change.field',
    on: 'change',
    said: ['Nội dung thay đổi', 'Thông tin thay đổi', 'Nội dung cần thay đổi'],
  },
  {
    is: 'change.from',
    on: 'change',
    said: ['Nội dung trước thay đổi', 'Thông tin cũ', 'Trước khi thay đổi', 'Giá trị cũ'],
  },
  {
    is: 'change.to',
    on: 'change',
    said: ['Nội dung sau thay đổi', 'Thông tin mới', 'Sau khi thay đổi', 'Giá trị mới'],
  },
  { is: 'handover.date', said: ['Ngày bàn giao', 'Ngày giao nhận', 'Thời gian giao, nhận'] },
  { is: 'handover.date', under: 'Giao, nhận thiết bị', said: ['Ngày', 'Thời gian'] },
  { is: 'handover.place', said: ['Địa điểm giao nhận', 'Nơi bàn giao', 'Địa điểm bàn giao'] },
  { is: 'loss.date', said: ['Ngày thất lạc', 'Thời gian thất lạc', 'Thời điểm phát hiện', 'Ngày bị mất'] },
  { is: 'loss.circumstances', said: ['Hoàn cảnh thất lạc', 'Diễn biến sự việc', 'Hoàn cảnh bị thất lạc'] },
  { is: 'loss.measures', said: ['Biện pháp đã thực hiện', 'Biện pháp khắc phục', 'Biện pháp xử lý'] },
];

const owners = [
  { owner: 'deviceReceiver', under: 'Người tiếp nhận thiết bị lưu khóa bí mật' },
  { owner: 'certificateReceiver', under: 'Người tiếp nhận chứng thư chữ ký số' },
  { owner: 'recoveryCoordinator', under: 'Người phối hợp hỗ trợ khôi phục' },
] as const;
const ofAContact = [
  ['fullName', ['Họ và tên', 'HỌ TÊN *', 'Họ, chữ đệm và tên']],
  ['idNumber', ['Số CCCD', 'Số định danh cá nhân', 'Số CMND/CCCD']],
  ['idIssuedOn', ['Ngày cấp', 'Ngày cấp CCCD', 'Cấp ngày']],
  ['idIssuedBy', ['Nơi cấp', 'Nơi cấp CCCD', 'Cơ quan cấp']],
  ['position', ['Chức vụ', 'Chức vụ/Chức danh', 'Chức danh']],
  ['officialEmail', ['Thư điện tử công vụ', 'Email', 'Hộp thư công vụ']],
  ['mobile', ['Số điện thoại', 'SĐT', 'Điện thoại di động']],
  ['address', ['Địa chỉ', 'Địa chỉ nhận', 'Địa chỉ liên hệ']],
] as const;

export const contacts = owners.flatMap(({ owner, under }) =>
  ofAContact.map(([attribute, said]): Wordings => ({ is: `${owner}.${attribute}`, under, said })),
);

/** Boxes about the subscriber, the certificate and the device. */
import type { Wordings } from './types.ts';

export const subscriber: Wordings[] = [
  {
    is: 'subscriber.name',
    said: [
      'Họ và tên',
      'HỌ VÀ TÊN (*)',
      'Họ tên:',
      '1. Họ và tên',
      'a) Họ, chữ đệm và tên',
      'Ho va ten',
      'Họ và tên thuê bao',
      'Tên thuê bao',
      'Họ tên người được cấp',
      'Họ và tên (chữ in hoa, có dấu)',
      'Nhập họ và tên',
      'Họ và tên cá nhân đề nghị cấp chứng thư',
    ],
  },
  {
    is: 'subscriber.birthDate',
    said: [
      'Ngày sinh',
      'Ngày, tháng, năm sinh',
      'Ngày tháng năm sinh (dd/mm/yyyy)',
      'NGÀY SINH *',
      'ngay sinh',
      '2) Ngày sinh:',
    ],
  },
  {
    is: 'subscriber.idNumber',
    said: [
      'Số định danh cá nhân',
      'CCCD',
      'Số CCCD',
      'Số CMND/CCCD/Hộ chiếu',
      'Số CCCD (12 chữ số)',
      'Số căn cước công dân',
      'Số thẻ căn cước',
      'CMND/CCCD',
      'SO CCCD',
      'Giấy tờ tuỳ thân',
      'Giấy tờ tùy thân',
      'c. Số ĐDCN/CCCD',
      'Mã số định danh cá nhân',
    ],
  },
  {
    is: 'subscriber.idIssuedOn',
    said: ['Ngày cấp', 'Ngày cấp CCCD', 'Ngày cấp (dd/MM/yyyy) *', 'Cấp ngày', 'NGÀY CẤP THẺ CĂN CƯỚC'],
  },
  {
    is: 'subscriber.idIssuedBy',
    said: ['Nơi cấp', 'Nơi cấp CCCD', 'Nơi cấp *', 'Cơ quan cấp', 'noi cap'],
  },
  {
    is: 'subscriber.officialEmail',
    said: [
      'Địa chỉ thư điện tử công vụ',
      'Thư điện tử công vụ',
      'Email công vụ',
      'E-mail',
      'EMAIL',
      'Hộp thư công vụ',
      'Địa chỉ email (.gov.vn)',
      'Mail công vụ:',
      'Email thuê bao',
    ],
  },
  {
    is: 'subscriber.mobile',
    said: [
      'Số điện thoại di động',
      'SĐT',
      'SDT',
      'Số ĐT',
      'Điện thoại liên hệ',
      'ĐTDĐ',
      'Số điện thoại (*)',
      'SỐ DI ĐỘNG',
      'Số ĐT di động',
    ],
  },
  {
    is: 'subscriber.position',
    said: ['Chức vụ', 'Chức vụ/Chức danh', 'Chức danh', 'CHỨC VỤ (nếu có)', 'Chức vụ, chức danh'],
  },
  {
    is: 'subscriber.unit',
    said: [
      'Đơn vị công tác',
      'Cơ quan, đơn vị công tác',
      'Tên cơ quan, tổ chức công tác',
      'Nơi công tác',
      'Phòng/Ban',
    ],
  },
  { is: 'subscriber.unit', under: 'Thông tin thuê bao', said: ['Cơ quan, đơn vị', 'Đơn vị', 'Tên đơn vị'] },
  { is: 'subscriber.level1', said: ['Tổ chức cấp 1', 'Cơ quan cấp 1', 'TỔ CHỨC CẤP I', 'Đơn vị cấp 1 *'] },
  { is: 'subscriber.level2', said: ['Tổ chức cấp 2', 'Cơ quan cấp 2', 'Tổ chức cấp II'] },
  { is: 'subscriber.level3', said: ['Tổ chức cấp 3', 'Đơn vị cấp 3', 'Tổ chức cấp III'] },
  { is: 'subscriber.level4', said: ['Tổ chức cấp 4', 'Đơn vị cấp 4', 'Tổ chức cấp IV'] },
  {
    is: 'subscriber.province',
    said: [
      'Tỉnh/Thành phố',
      'Tỉnh, thành phố',
      'Tỉnh/TP',
      'Tỉnh thành',
      'TINH/THANH PHO',
      'Chọn tỉnh/thành phố',
    ],
  },
  {
    is: 'subscriber.oldSerial',
    on: 'issue-person',
    said: [
      'Số hiệu chứng thư cũ',
      'Serial CTS cũ (nếu có)',
      'Số hiệu chứng thư chữ ký số đã cấp',
      'Số CTS cũ',
    ],
  },
];

export const certificate: Wordings[] = [
  {
    is: 'certificate.serialNumber',
    said: [
      'Số hiệu chứng thư chữ ký số',
      'Số hiệu CTS',
      'Số hiệu CTCKS',
      'Số serial chứng thư số',
      'Số sê-ri chứng thư',
      'SỐ CHỨNG THƯ SỐ',
      'Serial number',
      'Số seri',
      'So hieu chung thu',
    ],
  },
  {
    is: 'certificate.commonName',
    said: ['Tên chứng thư chữ ký số', 'Tên CTS', 'Tên chứng thư số', 'Common name'],
  },
  {
    is: 'certificate.validFrom',
    said: [
      'Hiệu lực từ',
      'Có hiệu lực từ ngày',
      'Ngày bắt đầu hiệu lực',
      'Thời gian hiệu lực từ ngày',
      'Từ ngày',
    ],
  },
  {
    is: 'certificate.validTo',
    said: [
      'Hiệu lực đến',
      'Ngày hết hạn',
      'Ngày hết hạn chứng thư',
      'Ngày hết hiệu lực',
      'Có giá trị đến ngày',
      'Đến ngày',
    ],
  },
  {
    is: 'certificate.email',
    said: ['Thư điện tử trong chứng thư', 'Email trong CTS', 'Địa chỉ thư điện tử trên chứng thư chữ ký số'],
  },
  {
    is: 'certificate.issuer',
    said: ['Tổ chức cấp chứng thư', 'Cơ quan cấp chứng thư', 'Đơn vị cấp chứng thư', 'Issuer'],
  },
];

export const device: Wordings[] = [
  {
    is: 'device.serialNumber',
    said: [
      'Số hiệu thiết bị lưu khóa bí mật',
      'Số hiệu thiết bị lưu khoá bí mật',
      'Số hiệu TBLK',
      'Số ICCID',
      'Mã vạch PKI Token / ICCID SIM PKI',
      'Mã vạch thiết bị',
      'Serial token',
      'Số seri thiết bị',
      'MÃ VẠCH *',
      'Mã thiết bị',
    ],
  },
  {
    is: 'device.kind',
    on: 'recover-device',
    as: { list: { id: 1, row: 0 } },
    said: ['Loại thiết bị', 'Loại TBLK', 'Loại thiết bị lưu khóa bí mật'],
  },
  { is: 'device.condition', said: ['Tình trạng', 'Tình trạng thiết bị', 'Hiện trạng thiết bị'] },
];

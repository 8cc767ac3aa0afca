/** What a column of a list can be, and the words by which lists head it. */

export type TableKind = 'people' | 'organisations' | 'systems';

export const tableKindLabels: Readonly<Record<TableKind, string>> = {
  people: 'Người, cùng chứng thư và thiết bị của họ',
  organisations: 'Cơ quan, tổ chức',
  systems: 'Thiết bị, dịch vụ, phần mềm',
};

interface Field {
  /** As the clerk chooses it. */
  label: string;
  /**
   * Headers, without what stands in brackets. Case, diacritics and punctuation make no difference;
   * a longer header that contains one of them counts for less than one that is it.
   */
  words: readonly string[];
}

const field = (label: string, words: string): Field => ({
  label,
  words: words.split('|').map((word) => word.trim()),
});

export const fields = {
  order: field('STT', 'STT|số TT|số thứ tự|TT|thứ tự|no'),
  recordId: field('Mã trong sổ (của tệp xuất từ sổ)', 'mã trong sổ'),
  fullName: field(
    'Họ và tên',
    'họ và tên|họ tên|họ, tên|họ và tên người dùng|họ, chữ đệm và tên|họ tên đầy đủ|họ và tên cán bộ|tên cán bộ|tên người dùng|tên nhân viên|tên công chức|tên cá nhân|tên thuê bao|họ tên thuê bao|chủ thể|tên chủ thể|chủ chứng thư|thuê bao|người sử dụng|người được cấp|họ tên CBCC|họ và tên CBCCVC|cán bộ công chức|cán bộ|họ và tên khai sinh|full name|fullname|name',
  ),
  surname: field('Họ và chữ đệm', 'họ và tên đệm|họ đệm|họ và chữ đệm|họ lót|họ và tên lót|họ'),
  givenName: field('Tên', 'tên'),
  birthDate: field(
    'Ngày sinh',
    'ngày sinh|ngày tháng năm sinh|ngày, tháng, năm sinh|năm sinh|sinh ngày|ngày/tháng/năm sinh|NTNS|date of birth|dob|birthday|NS',
  ),
  birthDateAgain: field('Ngày sinh (cột Nữ)', ''),
  idNumber: field(
    'Số định danh cá nhân',
    'số định danh cá nhân|số định danh|mã định danh cá nhân|số ĐDCN|CCCD|CCCC|số CCCD|số thẻ CCCD|CCCD/CMND|CMND/CCCD|số CMND|CMND|CMTND|số CMTND|CMT|số CMT|căn cước|thẻ căn cước|số căn cước|số thẻ căn cước|căn cước công dân|số căn cước công dân|số thẻ căn cước công dân|số CMND/CCCD|số CCCD/CMND|CMND/CCCD/Hộ chiếu|số CMND/CCCD/Hộ chiếu|CCCD/Hộ chiếu|chứng minh nhân dân|số chứng minh nhân dân|số giấy tờ tùy thân|giấy tờ tùy thân|số giấy tờ|số GTTT|id number|citizen id',
  ),
  idAll: field('Số định danh; ngày cấp; nơi cấp (một ô)', 'số CCCD, ngày cấp, nơi cấp'),
  idIssuedOn: field(
    'Ngày cấp thẻ căn cước',
    'ngày cấp|cấp ngày|ngày cấp CCCD|ngày cấp CMND|ngày cấp căn cước|ngày cấp thẻ|ngày cấp CMND/CCCD|ngày cấp thẻ căn cước',
  ),
  idIssuedBy: field(
    'Nơi cấp thẻ căn cước',
    'nơi cấp|nơi cấp CCCD|nơi cấp CMND|nơi cấp căn cước|nơi cấp thẻ|nơi cấp CMND/CCCD|cơ quan cấp',
  ),
  officialEmail: field(
    'Thư điện tử công vụ',
    'địa chỉ thư điện tử công vụ|thư điện tử công vụ|địa chỉ thư điện tử|thư điện tử|thư công vụ|hộp thư công vụ|hộp thư điện tử|hộp thư|email công vụ|mail công vụ|địa chỉ email|email|e-mail|mail|gmail|địa chỉ mail|địa chỉ email công vụ|email CV',
  ),
  mobile: field(
    'Điện thoại',
    'số điện thoại di động|điện thoại di động|số di động|di động|ĐTDĐ|số ĐTDĐ|SĐT|số điện thoại|điện thoại|số ĐT|ĐT|số điện thoại liên hệ|điện thoại liên hệ|ĐT liên hệ|số máy|phone|mobile|tel',
  ),
  position: field(
    'Chức vụ',
    'chức vụ|chức danh|chức vụ/chức danh|chức vụ, chức danh|chức vụ hiện tại|chức vụ công tác|vị trí việc làm|vị trí công tác|vị trí|CV|ngạch|position|job title',
  ),
  unit: field(
    'Đơn vị',
    'đơn vị công tác|cơ quan công tác|cơ quan, đơn vị công tác|tên cơ quan, tổ chức công tác|cơ quan, tổ chức công tác|nơi công tác|nơi làm việc|đơn vị|cơ quan|cơ quan, đơn vị|tên đơn vị|tên cơ quan|phòng ban|phòng, ban|phòng|bộ phận|tổ chức|trường|tên trường|đơn vị trực thuộc|phòng/đơn vị|phòng ban/đơn vị|thuộc đơn vị|department|unit',
  ),
  level1: field('Tổ chức cấp 1', 'tổ chức cấp 1|đơn vị cấp 1|cơ quan cấp 1|tổ chức cấp I'),
  level2: field('Tổ chức cấp 2', 'tổ chức cấp 2|đơn vị cấp 2|cơ quan cấp 2|tổ chức cấp II'),
  level3: field('Tổ chức cấp 3', 'tổ chức cấp 3|đơn vị cấp 3|cơ quan cấp 3|tổ chức cấp III'),
  level4: field('Tổ chức cấp 4', 'tổ chức cấp 4|đơn vị cấp 4|cơ quan cấp 4|tổ chức cấp IV'),
  province: field(
    'Tỉnh, thành phố',
    'tỉnh thành phố|tỉnh, thành phố|tỉnh/thành phố|tỉnh/TP|tỉnh, TP|tỉnh thành|tỉnh|địa phương|province',
  ),
  provinceAgain: field('Tỉnh, thành phố (cột thứ hai)', ''),
  certificateSerial: field(
    'Số hiệu chứng thư',
    'số hiệu chứng thư chữ ký số|số hiệu chứng thư số|số hiệu chứng thư|số chứng thư số|số chứng thư|số hiệu CTS|số CTS|số hiệu CTCKS|mã chứng thư|serial CTS|số serial CTS|serial chứng thư số|serial chứng thư|số serial chứng thư|số serial chứng thư số|số seri chứng thư|số sê-ri chứng thư|serial number|số serial|serial|seri|số seri|số sê-ri|certificate serial',
  ),
  oldSerial: field(
    'Số hiệu chứng thư cũ',
    'số hiệu chứng thư cũ|số hiệu chứng thư chữ ký số cũ|số hiệu chứng thư số cũ|số CTS cũ|serial CTS cũ|serial cũ|CTS cũ|chứng thư cũ|số chứng thư cũ|số hiệu CTS cũ',
  ),
  commonName: field(
    'Tên chứng thư',
    'tên chứng thư chữ ký số|tên chứng thư số|tên chứng thư|tên CTS|common name|CN',
  ),
  issuer: field(
    'Tổ chức cấp chứng thư',
    'tổ chức cấp chứng thư|đơn vị cấp chứng thư|cơ quan cấp chứng thư|nhà cung cấp chứng thư|issuer|CA',
  ),
  validFrom: field(
    'Chứng thư có hiệu lực từ',
    'hiệu lực từ|hiệu lực từ ngày|có hiệu lực từ|có hiệu lực từ ngày|ngày bắt đầu hiệu lực|ngày bắt đầu|ngày hiệu lực|ngày có hiệu lực|giá trị từ|từ ngày|ngày cấp CTS|ngày cấp chứng thư|ngày cấp chứng thư số|ngày cấp chữ ký số|ngày cấp CKS|bắt đầu|valid from|not before',
  ),
  validTo: field(
    'Chứng thư có hiệu lực đến',
    'hạn CTS|hạn chứng thư|hạn chứng thư số|hiệu lực đến|hiệu lực đến ngày|có hiệu lực đến|ngày hết hiệu lực|ngày hết hạn|hết hạn|hết hạn ngày|ngày hết hạn CTS|ngày hết hạn chứng thư|hết hiệu lực|thời hạn đến|giá trị đến|đến ngày|hạn dùng|hạn sử dụng|ngày kết thúc|HSD|thời hạn|valid to|not after|expiry date',
  ),
  validity: field(
    'Thời gian hiệu lực (từ – đến, một ô)',
    'thời gian hiệu lực|thời hạn hiệu lực|hiệu lực|thời hạn sử dụng|thời gian sử dụng|hiệu lực chứng thư',
  ),
  deviceSerial: field(
    'Số hiệu thiết bị (mã vạch, ICCID)',
    'số hiệu thiết bị lưu khóa bí mật|số hiệu thiết bị lưu khóa|số hiệu thiết bị|số thiết bị|mã thiết bị|mã số thiết bị|mã thiết bị lưu khóa|mã vạch|số mã vạch|mã vạch thiết bị|mã vạch token|barcode|số hiệu token|số token|mã token|serial token|số serial token|số seri token|serial thiết bị|số seri thiết bị|số sê-ri thiết bị|số serial thiết bị|số hiệu USB token|số hiệu PKI token|số USB token|số hiệu TBLK|số TBLK|ICCID|số ICCID|mã ICCID|mã vạch/ICCID|số SIM|số serial SIM|serial SIM|PKI token|token|USB token',
  ),
  deviceKind: field(
    'Loại thiết bị',
    'loại thiết bị|loại thiết bị lưu khóa bí mật|loại thiết bị lưu khóa|loại TBLK|loại token|chủng loại|hình thức lưu khóa|thiết bị lưu khóa|thiết bị lưu khóa bí mật|loại chữ ký số|hình thức ký số|thiết bị|SIM PKI',
  ),
  deviceStatus: field(
    'Tình trạng thiết bị',
    'tình trạng thiết bị|tình trạng|hiện trạng|trạng thái thiết bị|hiện trạng thiết bị',
  ),
  certificateStatus: field(
    'Trạng thái chứng thư',
    'trạng thái chứng thư|trạng thái CTS|tình trạng chứng thư|tình trạng CTS|trạng thái',
  ),
  carrier: field('Nhà mạng', 'nhà mạng|mạng di động|nhà cung cấp mạng|mạng|carrier'),
  simPhone: field(
    'Số thuê bao SIM PKI',
    'số điện thoại SIM|số thuê bao|số thuê bao SIM|số điện thoại SIM PKI|số điện thoại đăng ký SIM|số thuê bao SIM PKI',
  ),
  portNumber: field('Chuyển số sang SIM', 'là chuyển số|chuyển số|giữ số'),
  orgName: field(
    'Tên cơ quan, tổ chức',
    'tên cơ quan, tổ chức|tên cơ quan tổ chức|tên cơ quan/tổ chức|tên tổ chức|tên cơ quan, đơn vị|cơ quan, tổ chức|tên cơ quan, tổ chức quản lý trực tiếp|tên đầy đủ|organisation name|organization name',
  ),
  orgShortName: field('Tên viết tắt', 'tên viết tắt|viết tắt|tên giao dịch|tên ngắn'),
  address: field('Địa chỉ', 'địa chỉ|địa chỉ cơ quan|địa chỉ trụ sở|trụ sở|địa chỉ đơn vị|address'),
  taxCode: field('Mã số thuế', 'mã số thuế|MST|mã thuế|tax code'),
  budgetCode: field(
    'Mã quan hệ ngân sách',
    'mã quan hệ ngân sách|mã số quan hệ ngân sách|mã QHNS|mã số QHNS|mã ĐVQHNS|mã đơn vị quan hệ ngân sách|mã đơn vị QHNS|QHNS|mã số đơn vị có quan hệ với ngân sách',
  ),
  electronicId: field(
    'Mã định danh điện tử',
    'mã định danh điện tử|mã định danh cơ quan|mã định danh đơn vị|mã định danh',
  ),
  headName: field(
    'Người đứng đầu',
    'người đứng đầu|thủ trưởng|họ tên thủ trưởng|tên người đứng đầu|lãnh đạo đơn vị|người đại diện',
  ),
  headTitle: field('Chức vụ người đứng đầu', 'chức vụ người đứng đầu|chức vụ thủ trưởng'),
  systemName: field(
    'Tên thiết bị, dịch vụ, phần mềm',
    'tên thiết bị, dịch vụ, phần mềm|tên thiết bị/dịch vụ/phần mềm|tên phần mềm|tên dịch vụ|tên hệ thống|tên hệ thống thông tin|tên máy chủ|tên thiết bị|phần mềm|hệ thống',
  ),
  systemKind: field(
    'Loại (thiết bị, dịch vụ, phần mềm)',
    'loại hệ thống|phân loại|loại đối tượng|loại thuê bao|loại',
  ),
  version: field('Phiên bản', 'phiên bản|số phiên bản|version'),
  description: field(
    'Mô tả',
    'mô tả|chức năng|mô tả chức năng|mô tả, phiên bản|mục đích sử dụng|description',
  ),
  systemOwner: field(
    'Cơ quan quản lý',
    'cơ quan quản lý|đơn vị quản lý|tên cơ quan, tổ chức quản lý|cơ quan, tổ chức quản lý|cơ quan chủ quản|đơn vị chủ quản|đơn vị vận hành',
  ),
} as const satisfies Record<string, Field>;

export type ListField = keyof typeof fields;
export const listFields = Object.keys(fields) as ListField[];

export const isListField = (text: unknown): text is ListField =>
  typeof text === 'string' && Object.hasOwn(fields, text);

/** The fields that a list of a kind can fill, in the order in which they are offered. */
const ofPeople: readonly ListField[] = listFields.slice(0, listFields.indexOf('orgName'));
const ofCertificates: readonly ListField[] = [
  'certificateSerial',
  'oldSerial',
  'commonName',
  'issuer',
  'validFrom',
  'validTo',
  'validity',
  'certificateStatus',
  'deviceSerial',
  'deviceKind',
  'deviceStatus',
];
export const fieldsOfKind: Readonly<Record<TableKind, readonly ListField[]>> = {
  people: ofPeople,
  organisations: [
    'order',
    'recordId',
    'orgName',
    'orgShortName',
    'address',
    'taxCode',
    'budgetCode',
    'electronicId',
    'province',
    'officialEmail',
    'mobile',
    'headName',
    'headTitle',
    'level1',
    'level2',
    'level3',
    'level4',
    ...ofCertificates,
  ],
  systems: [
    'order',
    'recordId',
    'systemName',
    'systemKind',
    'version',
    'description',
    'systemOwner',
    ...ofCertificates,
  ],
};

/** The columns of the portal's import workbook, word for word. */
import type { ListField } from './mapping/fields.ts';

export interface PortalColumn {
  key: ListField;
  /** As the portal's own workbook has it, slips of typing included. */
  header: string;
  required: boolean;
}

function column(key: ListField, header: string, required = false): PortalColumn {
  return { key, header, required };
}

/** The 19 columns in the portal's order. */
export const portalColumns: readonly PortalColumn[] = [
  column('order', 'STT'),
  column('fullName', 'Họ tên (bắt buộc)', true),
  column('birthDate', 'Ngày sinh (bắt buộc, để dạng dd/MM/YYYY)', true),
  column('idNumber', 'CCCC (Căn cước công dân, bắt buộc)', true),
  column('idIssuedBy', 'Nơi cấp (Nơi cấp CCCD; để một trong 2 nơi: CCSQLHCVTTXH hoặc CCSĐKQLCTVDLQGVDC)'),
  column('idIssuedOn', 'Ngày cấp (bắt buộc, để dạng dd/MM/YYYY)', true),
  column('officialEmail', 'Địa chỉ thư điện tử công vụ (bắt buộc)', true),
  column('level1', 'Tổ chức cấp 1 (bắt buộc)', true),
  column('level2', 'Tổ chức cấp 2'),
  column('level3', 'Tổ chức cấp 3'),
  column('level4', 'Tổ chức cấp 4'),
  column('province', 'Tỉnh thành phố (Bắt buộc)', true),
  column('provinceAgain', 'Tỉnh/Thành phố'),
  column('position', 'Chức vụ (Bắt buộc)', true),
  column('mobile', 'Điện thoại'),
  column('oldSerial', 'Serial CTS cũ'),
  column('carrier', 'Nhà mạng (bắt buộc nếu đăng ký SIM)'),
  column('portNumber', 'Là chuyển số (đánh dấu X nếu muốn chuyển số đang dùng sang SIM ký số)'),
  column(
    'deviceKind',
    'Loại thiết bị( nếu không ghi sẽ là token; là một trong các loại sau: (TOKEN, SIM, SOFT, RSSP, HSM); RSSP là ký số tập trung',
  ),
];

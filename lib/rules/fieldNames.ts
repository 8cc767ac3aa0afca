/** What the clerk reads for a field that a form requires. */
import type { FieldType } from '../procedures/fieldTypes.ts';

const contact: Readonly<Record<string, string>> = {
  fullName: 'họ và tên',
  idNumber: 'số định danh cá nhân',
  idIssuedOn: 'ngày cấp giấy tờ',
  idIssuedBy: 'nơi cấp giấy tờ',
  position: 'chức vụ',
  officialEmail: 'địa chỉ thư điện tử công vụ',
  mobile: 'số điện thoại di động',
  address: 'địa chỉ tiếp nhận',
};
const roles: Readonly<Record<string, string>> = {
  deviceReceiver: 'người tiếp nhận thiết bị',
  certificateReceiver: 'người tiếp nhận chứng thư',
  recoveryCoordinator: 'người phối hợp hỗ trợ khôi phục',
};
const others: Readonly<Partial<Record<FieldType, string>>> = {
  'subscriber.name': 'tên thuê bao',
  'subscriber.birthDate': 'ngày sinh',
  'subscriber.idNumber': 'số định danh cá nhân',
  'subscriber.idIssuedOn': 'ngày cấp giấy tờ',
  'subscriber.idIssuedBy': 'nơi cấp giấy tờ',
  'subscriber.officialEmail': 'địa chỉ thư điện tử công vụ',
  'subscriber.mobile': 'số điện thoại di động',
  'subscriber.unit': 'cơ quan, đơn vị công tác',
  'subscriber.province': 'tỉnh, thành phố',
  'subscriber.position': 'chức vụ',
  'organisation.name': 'tên cơ quan, tổ chức',
  'organisation.address': 'địa chỉ của cơ quan',
  'organisation.taxCode': 'mã số thuế',
  'organisation.budgetCode': 'mã quan hệ ngân sách',
  'organisation.province': 'tỉnh, thành phố của cơ quan',
  'organisation.officialEmail': 'địa chỉ thư điện tử công vụ của cơ quan',
  'system.name': 'tên thiết bị, dịch vụ, phần mềm',
  'system.kind': 'loại (thiết bị, dịch vụ, phần mềm)',
  'system.version': 'phiên bản',
  'system.description': 'mô tả',
  'certificate.serialNumber': 'số hiệu chứng thư chữ ký số',
  'certificate.validFrom': 'ngày bắt đầu hiệu lực của chứng thư',
  'certificate.validTo': 'ngày hết hạn của chứng thư',
  'certificate.email': 'địa chỉ thư điện tử trong chứng thư',
  'device.kind': 'loại thiết bị',
  'device.serialNumber': 'số hiệu thiết bị lưu khóa bí mật',
  'change.field': 'tên nội dung thay đổi',
  'change.from': 'nội dung trước thay đổi',
  'change.to': 'nội dung sau thay đổi',
  'request.reason': 'lý do',
  'request.deviceKind': 'loại thiết bị',
  'request.addressee': 'nơi nhận',
  'handover.date': 'ngày bàn giao',
  'handover.place': 'nơi bàn giao',
  'loss.date': 'ngày thất lạc',
  'loss.circumstances': 'hoàn cảnh thất lạc',
  'loss.measures': 'biện pháp đã thực hiện',
};

/** @example nameField('deviceReceiver.mobile') // 'số điện thoại di động của người tiếp nhận thiết bị' */
export function nameField(field: FieldType): string {
  const [owner = '', attribute = ''] = field.split('.');
  const role = roles[owner];
  return role ? `${contact[attribute] ?? attribute} của ${role}` : (others[field] ?? field);
}

import type { Staff } from '../../../lib/registry/schema.ts';
import { certificates, people } from '../sampleRegistry.ts';
import { sampleRequests } from '../sampleRequests.ts';
import { contactControls, may, must, unknown, vn } from './controls.ts';
import type { PracticePage, TruthControl } from './types.ts';

const request = sampleRequests['issue-person'];
const receiver = request.deviceReceiver;

const row = (n: number, staff: Staff, issuedBy: string, oldSerial: string): Record<string, TruthControl> => {
  const at = { row: n };
  const key = (name: string) => `person-${n}-${name}`;
  return {
    [key('name')]: must('subscriber.name', 'text', staff.fullName, at),
    [key('birthDate')]: must('subscriber.birthDate', 'text-date', vn(staff.birthDate), at),
    [key('idNumber')]: must('subscriber.idNumber', 'text', staff.idNumber, at),
    [key('idIssuedOn')]: must('subscriber.idIssuedOn', 'text-date', vn(staff.idIssuedOn), at),
    [key('idIssuedBy')]: must('subscriber.idIssuedBy', 'select', issuedBy, at),
    [key('email')]: must('subscriber.officialEmail', 'text', staff.officialEmail, at),
    [key('unit')]: must('subscriber.unit', 'text', staff.unit, { ...at, also: ['organisation.name'] }),
    [key('level1')]: must('subscriber.level1', 'text', 'Ủy ban nhân dân tỉnh Long An', at),
    [key('level2')]: may('subscriber.level2', 'text', 'Sở Giáo dục và Đào tạo tỉnh Long An', at),
    [key('level3')]: may('subscriber.level3', 'text', 'Trường THPT Nguyễn Thông', at),
    [key('level4')]: may('subscriber.level4', 'text', '', at),
    [key('province')]: must('subscriber.province', 'select', '80', at),
    [key('position')]: must('subscriber.position', 'text', staff.position, at),
    [key('mobile')]: may('subscriber.mobile', 'text', staff.mobile, at),
    [key('oldSerial')]: may('subscriber.oldSerial', 'text', oldSerial, at),
    [key('note')]: unknown(),
  };
};

const people0 = row(0, people.newTeacher, 'BCA', '');
const people12 = {
  ...row(1, people.newLibrarian, 'CCSQLHCVTTXH', ''),
  ...row(2, people.clerk, 'CCSQLHCVTTXH', certificates.expired.serialNumber),
};
const first = {
  addressee: must('request.addressee', 'select', '01'),
  'doc-number': must('request.documentNumber', 'text', request.document?.number),
  'doc-date': must('request.documentDate', 'native-date', request.document?.date),
  signed: may('request.digitallySigned', 'checkbox', 'true'),
  ...contactControls('deviceReceiver', 'recv', receiver),
  'recv-id': must('deviceReceiver.idNumber', 'text', receiver?.idNumber),
  'recv-issued-on': must('deviceReceiver.idIssuedOn', 'native-date', receiver?.idIssuedOn),
  'recv-issued-by': must('deviceReceiver.idIssuedBy', 'select', 'CCSQLHCVTTXH'),
  'recv-address': must('deviceReceiver.address', 'textarea', receiver?.address),
  'device-kind': must('request.deviceKind', 'select', 'SIM', { also: ['device.kind'] }),
  ...people0,
  note: unknown('textarea'),
};
const sim = {
  carrier: must('request.carrier', 'select', 'VTL'),
  'port-number': may('request.portNumber', 'checkbox', 'true'),
  'sim-phone': may('request.phoneNumber', 'text', request.phoneNumber),
};

export const issuePerson: PracticePage = {
  procedure: 'issue-person',
  route: '/#/nop-ho-so/cap-moi-ca-nhan',
  title: 'Đề nghị cấp chứng thư chữ ký số chuyên dùng công vụ cho cá nhân',
  framework: 'react',
  expected: { ...first, ...sim, ...people12 },
  forbidden: {
    'x-search': { why: 'search', initial: '' },
    'x-file': { why: 'file', initial: '' },
    'x-captcha': { why: 'captcha', initial: '' },
    'x-honeypot': { why: 'honeypot', initial: '' },
  },
  parts: [
    { name: 'Trang', keys: Object.keys(first) },
    {
      name: 'Nhà mạng, sau khi chọn SIM',
      open: async (hands) => {
        await hands.choose('Loại thiết bị', 'SIM');
        await hands.see('Là chuyển số');
      },
      keys: Object.keys(sim),
    },
    {
      name: 'Thêm dòng',
      addsRows: true,
      open: async (hands) => {
        await hands.press('Thêm dòng');
        await hands.press('Thêm dòng');
      },
      keys: Object.keys(people12),
    },
  ],
};

import { sampleOrganisation as school, systems } from '../sampleRegistry.ts';
import { sampleRequests } from '../sampleRequests.ts';
import { contactControls, may, must, unknown, vn } from './controls.ts';
import type { PracticePage } from './types.ts';

const request = sampleRequests['issue-system'];
const receiver = request.deviceReceiver;
const at = { row: 0 };

const first = {
  addressee: must('request.addressee', 'select', 'C01'),
  'doc-number': must('request.documentNumber', 'text', request.document?.number),
  'doc-date': must('request.documentDate', 'text-date', vn(request.document?.date)),
  'sys-kind': must('system.kind', 'radio', '3', at),
  'sys-name': must('system.name', 'text', systems.website.name, { ...at, also: ['subscriber.name'] }),
  'sys-version': may('system.version', 'text', systems.website.version, at),
  'sys-description': may('system.description', 'textarea', systems.website.description, at),
  'sys-owner': must('system.owner', 'text', systems.website.owner, { ...at, also: ['organisation.name'] }),
  'org-address': must('organisation.address', 'text', school.address),
  'org-tax': must('organisation.taxCode', 'text', school.taxCode),
  'org-budget': must('organisation.budgetCode', 'text', school.budgetCode),
  'org-province': must('organisation.province', 'select', '80'),
  'org-email': must('organisation.officialEmail', 'text', school.officialEmail),
  'device-kind': must('request.deviceKind', 'select', 'HSM', { also: ['device.kind'] }),
  note: unknown(),
};
const late = {
  ...contactControls('deviceReceiver', 'recv', receiver),
  'recv-id': must('deviceReceiver.idNumber', 'text', receiver?.idNumber),
  'recv-issued-on': must('deviceReceiver.idIssuedOn', 'native-date', receiver?.idIssuedOn),
  'recv-issued-by': must('deviceReceiver.idIssuedBy', 'text', receiver?.idIssuedBy),
  'recv-address': must('deviceReceiver.address', 'text', receiver?.address),
};

export const issueSystem: PracticePage = {
  procedure: 'issue-system',
  route: '/#/thu-tuc/TT-0683/tao-moi',
  title: 'Đăng ký cấp chứng thư chữ ký số cho thiết bị, dịch vụ, phần mềm',
  framework: 'vue',
  expected: { ...first, ...late },
  forbidden: {
    'x-search': { why: 'search', initial: '' },
    'x-honeypot': { why: 'honeypot', initial: '' },
    'x-file': { why: 'file', initial: '' },
  },
  parts: [
    { name: 'Trang', keys: Object.keys(first) },
    {
      name: 'Người tiếp nhận, hiện sau 0,6 giây',
      open: (hands) => hands.see('Địa chỉ tiếp nhận'),
      keys: Object.keys(late),
    },
  ],
};

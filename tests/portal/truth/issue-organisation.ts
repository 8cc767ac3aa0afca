import { sampleOrganisation as school } from '../sampleRegistry.ts';
import { sampleRequests } from '../sampleRequests.ts';
import { contactControls, may, must, unknown, vn } from './controls.ts';
import type { PracticePage } from './types.ts';

const request = sampleRequests['issue-organisation'];
const receiver = request.deviceReceiver;

const expected = {
  addressee: must('request.addressee', 'radio', 'CCTS'),
  'doc-number': must('request.documentNumber', 'text', request.document?.number),
  'doc-date': must('request.documentDate', 'text-date', vn(request.document?.date)),
  signed: may('request.digitallySigned', 'checkbox', 'true'),
  'org-name': must('organisation.name', 'text', school.name),
  'org-address': must('organisation.address', 'text', school.address),
  'org-tax': must('organisation.taxCode', 'text', school.taxCode),
  'org-budget': must('organisation.budgetCode', 'text', school.budgetCode),
  /** Long An is part of Tây Ninh in the list of 34. */
  'org-province': must('organisation.province', 'select', 'VN-130'),
  'org-email': must('organisation.officialEmail', 'text', school.officialEmail),
  'org-phone': may('organisation.phone', 'text', school.phone),
  'org-eid': may('organisation.electronicId', 'text', school.electronicId),
  'device-kind': must('request.deviceKind', 'select', '1', { also: ['device.kind'] }),
  'head-name': may('organisation.headName', 'text', school.head?.name),
  'head-title': may('organisation.headTitle', 'text', school.head?.title),
  ...contactControls('deviceReceiver', 'recv', receiver),
  'recv-id': must('deviceReceiver.idNumber', 'text', receiver?.idNumber),
  'recv-issued-on': must('deviceReceiver.idIssuedOn', 'text-date', vn(receiver?.idIssuedOn)),
  'recv-issued-by': must('deviceReceiver.idIssuedBy', 'select', '1'),
  'recv-address': must('deviceReceiver.address', 'textarea', receiver?.address),
  note: unknown('textarea'),
};

export const issueOrganisation: PracticePage = {
  procedure: 'issue-organisation',
  route: '/#/hs/17',
  title: 'Cấp mới chứng thư chữ ký số chuyên dùng công vụ cho cơ quan, tổ chức',
  framework: 'none',
  expected,
  forbidden: {
    'x-search': { why: 'search', initial: '' },
    'x-csrf': { why: 'hidden', initial: 'CfDJ8Kq-luyen-tap' },
    'x-readonly': { why: 'read-only', initial: '(tự sinh)' },
    'x-honeypot': { why: 'honeypot', initial: '' },
    'x-file': { why: 'file', initial: '' },
  },
  parts: [{ name: 'Trang', keys: Object.keys(expected) }],
};

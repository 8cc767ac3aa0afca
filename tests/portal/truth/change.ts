import { certificates, devices, people } from '../sampleRegistry.ts';
import { sampleRequests } from '../sampleRequests.ts';
import { contactControls, may, must, unknown, vn } from './controls.ts';
import { subjectControls } from './subject.ts';
import type { PracticePage } from './types.ts';

const request = sampleRequests.change;
const certificate = certificates.emailChanged;
const row = 0;

const first = {
  addressee: must('request.addressee', 'select', 'LAN'),
  'doc-number': must('request.documentNumber', 'text', request.document?.number),
  'doc-date': must('request.documentDate', 'native-date', request.document?.date),
  ...contactControls('certificateReceiver', 'recv', request.certificateReceiver),
};
const second = {
  ...subjectControls(
    row,
    ['cert-name', 'cert-unit', 'cert-serial', 'cert-device'],
    [people.emailChanged, certificate, devices.emailChanged],
  ),
  'cert-email': must('certificate.email', 'text', certificate.email, { row }),
  'cert-from': may('certificate.validFrom', 'text-date', vn(certificate.validFrom), { row }),
  'cert-to': may('certificate.validTo', 'text-date', vn(certificate.validTo), { row }),
  reason: must('request.reason', 'select', 'TD2'),
  'change-field': must('change.field', 'select', 'email', { row }),
  'change-from': must('change.from', 'text', request.changes?.[0]?.from, { row }),
  'change-to': must('change.to', 'text', request.changes?.[0]?.to, { row }),
  note: unknown('textarea'),
};

export const change: PracticePage = {
  procedure: 'change',
  route: '/#/nop-ho-so?ma=04B',
  title: 'Thay đổi nội dung thông tin chứng thư chữ ký số',
  framework: 'react',
  expected: { ...first, ...second },
  forbidden: {
    'x-search': { why: 'search', initial: '' },
    'x-readonly': { why: 'read-only', initial: 'GD-0004-TD' },
  },
  parts: [
    { name: 'Bước 1', keys: Object.keys(first) },
    {
      name: 'Bước 2',
      open: (hands) => hands.press('Tiếp tục'),
      keys: Object.keys(second),
    },
  ],
};

import type { Certificate, Device, Staff } from '../../../lib/registry/schema.ts';
import { certificates, devices, people } from '../sampleRegistry.ts';
import { sampleRequests } from '../sampleRequests.ts';
import { contactControls, may, must, unknown, vn } from './controls.ts';
import { subjectControls } from './subject.ts';
import type { PracticePage } from './types.ts';

const request = sampleRequests.renew;

const row = (n: number, staff: Staff, certificate: Certificate, device: Device) => {
  const key = (name: string) => `cert-${n}-${name}`;
  return {
    ...subjectControls(
      n,
      [key('name'), key('unit'), key('serial'), key('device')],
      [staff, certificate, device],
    ),
    [key('from')]: must('certificate.validFrom', 'native-date', certificate.validFrom, { row: n }),
    [key('to')]: must('certificate.validTo', 'native-date', certificate.validTo, { row: n }),
    [key('email')]: must('subscriber.officialEmail', 'text', certificate.email, {
      row: n,
      also: ['certificate.email'],
    }),
  };
};

const first = {
  addressee: must('request.addressee', 'select', '2000'),
  'doc-number': must('request.documentNumber', 'text', request.document?.number),
  'doc-date': must('request.documentDate', 'text-date', vn(request.document?.date)),
  kind: may('request.kind', 'radio', 'GH'),
  ...row(0, people.accountant, certificates.accountant, devices.accountant),
  ...contactControls('certificateReceiver', 'recv', request.certificateReceiver),
  note: unknown('textarea'),
};
const second = row(1, people.deputy, certificates.deputy, devices.deputy);

export const renew: PracticePage = {
  procedure: 'renew',
  route: '/#/ho-so/gia-han/them-moi',
  title: 'Gia hạn chứng thư chữ ký số chuyên dùng công vụ',
  framework: 'angular',
  expected: { ...first, ...second },
  forbidden: {
    'x-search': { why: 'search', initial: '' },
    'x-honeypot': { why: 'honeypot', initial: '' },
    'x-file': { why: 'file', initial: '' },
  },
  parts: [
    { name: 'Trang', keys: Object.keys(first) },
    {
      name: 'Thêm dòng',
      addsRows: true,
      open: (hands) => hands.press('Thêm dòng'),
      keys: Object.keys(second),
    },
  ],
};

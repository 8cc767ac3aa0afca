import { certificates, devices, people } from '../sampleRegistry.ts';
import { sampleRequests } from '../sampleRequests.ts';
import { must, unknown } from './controls.ts';
import { subjectControls } from './subject.ts';
import type { PracticePage } from './types.ts';

const request = sampleRequests.revoke;
const keys = (row: number) =>
  [`cert-${row}-name`, `cert-${row}-unit`, `cert-${row}-serial`, `cert-${row}-device`] as const;

const expected = {
  addressee: must('request.addressee', 'select', 'G11.07.05'),
  'doc-number': must('request.documentNumber', 'text', request.document?.number),
  'doc-date': must('request.documentDate', 'native-date', request.document?.date),
  reason: must('request.reason', 'select', 'LD07'),
  note: unknown('textarea'),
  ...subjectControls(0, keys(0), [people.retired, certificates.retired, devices.retired]),
  ...subjectControls(1, keys(1), [people.leaver, certificates.leaver, devices.leaver]),
};

export const revoke: PracticePage = {
  procedure: 'revoke',
  route: '/#/dv/thuhoi',
  title: 'Đề nghị thu hồi chứng thư chữ ký số',
  framework: 'none',
  expected,
  forbidden: {
    'x-search': { why: 'search', initial: '' },
    'x-csrf': { why: 'hidden', initial: 'wEPDwUKLTk' },
    'x-prefilled': { why: 'prefilled', initial: 'TRƯỜNG THPT NGUYỄN THÔNG' },
    'x-honeypot': { why: 'honeypot', initial: '' },
    'x-file': { why: 'file', initial: '' },
  },
  parts: [{ name: 'Trang', keys: Object.keys(expected) }],
};

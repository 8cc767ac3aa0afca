import { certificates, devices, people } from '../sampleRegistry.ts';
import { sampleRequests } from '../sampleRequests.ts';
import { may, must, unknown, vn } from './controls.ts';
import { subjectControls } from './subject.ts';
import type { PracticePage } from './types.ts';

const request = sampleRequests['confirm-handover'];
const keys = (row: number) =>
  [`sub-${row}-name`, `sub-${row}-unit`, `sub-${row}-serial`, `sub-${row}-device`] as const;
const kind = (row: number) => must('device.kind', 'select', 'T', { row, also: ['request.deviceKind'] });

const expected = {
  'doc-number': must('request.documentNumber', 'text', request.document?.number),
  'doc-date': must('request.documentDate', 'text-date', vn(request.document?.date)),
  addressee: must('request.addressee', 'select', 'b'),
  'handover-date': must('handover.date', 'text-date', vn(request.handover?.date)),
  quantity: may('request.quantity', 'number', '2'),
  ...subjectControls(0, keys(0), [people.namesake, certificates.namesake, devices.namesake]),
  'sub-0-kind': kind(0),
  'sub-0-sign': unknown(),
  ...subjectControls(1, keys(1), [people.technician, certificates.technician, devices.technician]),
  'sub-1-kind': kind(1),
  'sub-1-sign': unknown(),
  note: unknown('textarea'),
};

export const confirmHandover: PracticePage = {
  procedure: 'confirm-handover',
  route: '/#/f?id=8841',
  title: 'Thông báo bàn giao thiết bị lưu khóa bí mật cho thuê bao',
  framework: 'none',
  expected,
  forbidden: {
    'x-search': { why: 'search', initial: '' },
    'x-disabled': { why: 'disabled', initial: '' },
    'x-honeypot': { why: 'honeypot', initial: '' },
    'x-captcha': { why: 'captcha', initial: '' },
  },
  parts: [{ name: 'Trang', keys: Object.keys(expected) }],
};

import { certificates, devices, people, sampleOrganisation as school } from '../sampleRegistry.ts';
import { sampleRequests } from '../sampleRequests.ts';
import { may, must, unknown, vn } from './controls.ts';
import { subjectControls } from './subject.ts';
import type { PracticePage } from './types.ts';

const request = sampleRequests['device-loss'];

const expected = {
  addressee: must('request.addressee', 'select', 'K1'),
  'doc-number': must('request.documentNumber', 'text', request.document?.number),
  'doc-date': must('request.documentDate', 'text-date', vn(request.document?.date)),
  members: unknown('textarea'),
  ...subjectControls(
    0,
    ['sub-name', 'sub-unit', 'cert-serial', 'device-serial'],
    [people.lostDevice, certificates.lost, devices.lost],
  ),
  'loss-date': must('loss.date', 'native-date', request.loss?.date),
  circumstances: must('loss.circumstances', 'textarea', request.loss?.circumstances),
  measures: must('loss.measures', 'textarea', request.loss?.measures),
  'head-name': may('organisation.headName', 'text', school.head?.name),
  note: unknown(),
};

export const deviceLoss: PracticePage = {
  procedure: 'device-loss',
  route: '/#/hs/29',
  title: 'Biên bản xác nhận thiết bị lưu khóa bí mật bị thất lạc',
  framework: 'angular',
  expected,
  forbidden: {
    'x-search': { why: 'search', initial: '' },
    'x-file': { why: 'file', initial: '' },
    'x-disabled': { why: 'disabled', initial: 'Trần Thị Mỹ Đào' },
  },
  parts: [{ name: 'Trang', keys: Object.keys(expected) }],
};

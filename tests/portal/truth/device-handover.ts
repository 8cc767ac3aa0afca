import { certificates, devices, people, sampleOrganisation as school } from '../sampleRegistry.ts';
import { sampleRequests } from '../sampleRequests.ts';
import { may, must, unknown, vn } from './controls.ts';
import { subjectControls } from './subject.ts';
import type { PracticePage } from './types.ts';

const request = sampleRequests['device-handover'];
const row = 0;

const first = {
  addressee: must('request.addressee', 'select', '1'),
  'handover-date': must('handover.date', 'date-boxes', vn(request.handover?.date)),
  'handover-place': must('handover.place', 'text', request.handover?.place),
  'doc-number': may('request.documentNumber', 'text', request.document?.number),
  'giver-name': must('organisation.headName', 'text', school.head?.name),
  'giver-title': must('organisation.headTitle', 'text', school.head?.title),
  'taker-name': unknown(),
  'taker-title': unknown(),
};
const device = {
  ...subjectControls(
    row,
    ['dev-0-name', undefined, 'dev-0-cert', 'dev-0-serial'],
    [people.clerk, certificates.expired, devices.clerk],
  ),
  'dev-0-kind': must('device.kind', 'select', 'TOKEN', { row, also: ['request.deviceKind'] }),
  'dev-0-condition': must('device.condition', 'textarea', request.handover?.condition, { row }),
};

export const deviceHandover: PracticePage = {
  procedure: 'device-handover',
  route: '/#/bien-ban/giao-nhan',
  title: 'Lập biên bản giao, nhận thiết bị lưu khóa bí mật',
  framework: 'none',
  expected: { ...first, ...device },
  forbidden: {
    'x-search': { why: 'search', initial: '' },
    'x-prefilled': { why: 'prefilled', initial: 'TRƯỜNG THPT NGUYỄN THÔNG' },
  },
  parts: [
    { name: 'Trang', keys: Object.keys(first) },
    {
      name: 'Hộp thoại thiết bị',
      open: (hands) => hands.press('Nhập thiết bị'),
      keys: Object.keys(device),
    },
  ],
};

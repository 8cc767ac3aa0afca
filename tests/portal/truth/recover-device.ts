import { certificates, devices, people } from '../sampleRegistry.ts';
import { sampleRequests } from '../sampleRequests.ts';
import { contactControls, may, must, unknown } from './controls.ts';
import { subjectControls } from './subject.ts';
import type { PracticePage } from './types.ts';

const request = sampleRequests['recover-device'];
const row = 0;
const { 'device-serial': _, ...subject } = subjectControls(
  row,
  ['sub-name', 'sub-unit', 'sub-serial', 'device-serial'],
  [people.locked, certificates.locked, devices.locked],
);

const first = {
  addressee: must('request.addressee', 'select', '20'),
  'doc-number': must('request.documentNumber', 'text', request.document?.number),
  'doc-date': must('request.documentDate', 'native-date', request.document?.date),
  ...subject,
  'sub-email': must('subscriber.officialEmail', 'text', people.locked.officialEmail, {
    row,
    also: ['certificate.email'],
  }),
  'device-kind': must('device.kind', 'radio', 'usb', { row, also: ['request.deviceKind'] }),
  reason: may('request.reason', 'select', 'SAI_MK'),
  ...contactControls('recoveryCoordinator', 'coord', request.recoveryCoordinator),
  note: unknown(),
};
const late = { 'device-serial': must('device.serialNumber', 'text', devices.locked.serialNumber, { row }) };

export const recoverDevice: PracticePage = {
  procedure: 'recover-device',
  route: '/#/page/hotro/KPTB',
  title: 'Hỗ trợ khôi phục thiết bị lưu khóa bí mật',
  framework: 'vue',
  expected: { ...first, ...late },
  forbidden: {
    'x-search': { why: 'search', initial: '' },
    'x-password': { why: 'password', initial: '' },
    'x-pin': { why: 'pin', initial: '' },
    'x-captcha': { why: 'captcha', initial: '' },
  },
  parts: [
    { name: 'Trang', keys: Object.keys(first) },
    {
      name: 'Số mã vạch, sau khi chọn loại thiết bị',
      open: async (hands) => {
        await hands.tick('PKI Token (USB)');
        await hands.see('Số mã vạch');
      },
      keys: Object.keys(late),
    },
  ],
};

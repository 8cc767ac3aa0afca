import type { Page } from '@playwright/test';
import { blank, form, must } from '../truth.ts';

const next = (page: Page) => page.getByRole('button', { name: 'Tiep tuc' }).filter({ visible: true }).click();

export default form({
  id: 'n49-no-marks-wizard',
  about: 'no diacritics, questions as headings, a list that comes late and goes by itself, a wizard',
  procedure: 'recover-device',
  request: 'recoverToken',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'S'),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    mail: must('subscriber.officialEmail@0'),
    serial: must('certificate.serialNumber@0'),
    device: must('device.serialNumber@0'),
    kind: must('device.kind@0', 'PKIT'),
    cname: must('recoveryCoordinator.fullName'),
    cpos: must('recoveryCoordinator.position'),
    cmob: must('recoveryCoordinator.mobile'),
    cmail: must('recoveryCoordinator.officialEmail'),
    hour: blank,
  },
  forbidden: { 'x-pin': 'pin' },
  steps: [
    { name: 'Bước 2', open: next, keys: ['name', 'unit', 'mail', 'serial', 'device', 'kind'] },
    { name: 'Bước 3', open: next, keys: ['cname', 'cpos', 'cmob', 'cmail', 'hour'] },
  ],
});

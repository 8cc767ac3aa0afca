import type { Page } from '@playwright/test';
import { blank, form, ISO, must } from '../truth.ts';

const next = (page: Page) => page.getByRole('button', { name: 'Câu sau' }).click();
const later = [
  'no',
  'date',
  'name',
  'unit',
  'serial',
  'device',
  'reset',
  'cname',
  'cpos',
  'cmob',
  'cmail',
] as const;

export default form({
  id: 'n61-one-at-a-time',
  about: 'one question to a screen, each replacing the last: nothing but the question says whose it is',
  procedure: 'recover-device',
  request: 'recover-device',
  expected: {
    to: must('request.addressee', 'so'),
    no: must('request.documentNumber'),
    date: must('request.documentDate', ISO),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    device: must('device.serialNumber@0'),
    reset: blank,
    cname: must('recoveryCoordinator.fullName'),
    cpos: must('recoveryCoordinator.position'),
    cmob: must('recoveryCoordinator.mobile'),
    cmail: must('recoveryCoordinator.officialEmail'),
  },
  steps: later.map((key, i) => ({ name: `Câu ${i + 2}`, open: next, keys: [key] })),
});

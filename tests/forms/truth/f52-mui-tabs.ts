import type { Page } from '@playwright/test';
import { blank, form, must } from '../truth.ts';

const tab = (name: string) => (page: Page) => page.getByRole('tab', { name }).click();

export default form({
  id: 'f52-mui-tabs',
  about:
    'MUI: tabs that stay in the document, labels in row headers, DateField, free Autocomplete without a label',
  framework: 'react',
  procedure: 'recover-device',
  request: 'recoverSim',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'c'),
    why: must('request.reason', 'khoa'),
    desc: blank,
    name: must('subscriber.name@0'),
    dob: must('subscriber.birthDate@0'),
    unit: must('subscriber.unit@0'),
    mail: must('subscriber.officialEmail@0'),
    serial: must('certificate.serialNumber@0'),
    kind: must('device.kind@0', '2'),
    device: must('device.serialNumber@0'),
    cname: must('recoveryCoordinator.fullName'),
    cpos: must('recoveryCoordinator.position'),
    cmob: must('recoveryCoordinator.mobile'),
    cmail: must('recoveryCoordinator.officialEmail'),
    remote: blank,
    hours: blank,
  },
  forbidden: { 'x-pin': 'pin' },
  steps: [
    {
      name: 'Thuê bao và thiết bị',
      open: tab('2. Thuê bao'),
      keys: ['name', 'dob', 'unit', 'mail', 'serial', 'kind', 'device'],
    },
    {
      name: 'Đầu mối phối hợp',
      open: tab('3. Đầu mối'),
      keys: ['cname', 'cpos', 'cmob', 'cmail', 'remote', 'hours'],
    },
  ],
});

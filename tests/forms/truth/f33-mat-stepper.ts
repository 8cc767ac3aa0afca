import type { Page } from '@playwright/test';
import { blank, form, must } from '../truth.ts';

const step = (name: string) => async (page: Page) => {
  await page.getByRole('tab', { name }).click();
  await page.getByRole('button', { name: name === 'Người phối hợp' ? 'Nộp hồ sơ' : 'Bước trước' }).waitFor();
};

export default form({
  id: 'f33-mat-stepper',
  about: 'Angular Material: mat-stepper, button toggles, autocomplete; a SIM, a PIN and chips as decoys',
  framework: 'angular-material',
  procedure: 'recover-device',
  request: 'recoverSim',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'cuc'),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    mail: must('subscriber.officialEmail@0'),
    kind: must('device.kind@0', 'S'),
    device: must('device.serialNumber@0'),
    tries: blank,
    tags: blank,
    cname: must('recoveryCoordinator.fullName'),
    cpos: must('recoveryCoordinator.position'),
    cmob: must('recoveryCoordinator.mobile'),
    cmail: must('recoveryCoordinator.officialEmail'),
    when: blank,
  },
  forbidden: { pin: 'pin' },
  steps: [
    {
      name: 'Thiết bị bị khoá',
      keys: ['name', 'unit', 'serial', 'mail', 'kind', 'device', 'tries', 'tags'],
      open: step('Thiết bị bị khoá'),
    },
    {
      name: 'Người phối hợp',
      keys: ['cname', 'cpos', 'cmob', 'cmail', 'when'],
      open: step('Người phối hợp'),
    },
  ],
});

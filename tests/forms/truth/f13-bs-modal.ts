import { blank, form, ISO, may, must } from '../truth.ts';

export default form({
  id: 'f13-bs-modal',
  about: 'Bootstrap 5 with its script: a collapse and a modal that fade',
  framework: 'none',
  procedure: 'device-handover',
  request: 'device-handover',
  open: async (page) => {
    await page.getByRole('button', { name: 'Bên giao' }).click();
    await page.locator('#giver.collapse.show').waitFor();
  },
  expected: {
    day: must('handover.date', ISO),
    place: must('handover.place'),
    basis: blank,
    gname: may('organisation.headName'),
    gpos: may('organisation.headTitle'),
    name: must('subscriber.name@0'),
    device: must('device.serialNumber@0'),
    serial: must('certificate.serialNumber@0'),
    kind: must('device.kind@0', '1'),
    state: must('device.condition@0'),
  },
  steps: [
    {
      name: 'Hộp thoại',
      keys: ['name', 'device', 'serial', 'kind', 'state'],
      open: async (page) => {
        await page.getByRole('button', { name: 'Chọn thiết bị' }).click();
        await page.locator('#m.show').waitFor();
      },
    },
  ],
});

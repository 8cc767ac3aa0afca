import { blank, form, must } from '../truth.ts';

export default form({
  id: 'f06-antd-drawer',
  about: 'Ant Design: Descriptions as a form, a drawer, Cascader and TreeSelect as decoys, radio buttons',
  framework: 'antd',
  procedure: 'device-handover',
  request: 'device-handover',
  expected: {
    day: must('handover.date'),
    place: must('handover.place'),
    where: blank,
    parent: blank,
    name: must('subscriber.name@0'),
    kind: must('device.kind@0', 't'),
    device: must('device.serialNumber@0'),
    serial: must('certificate.serialNumber@0'),
    state: must('device.condition@0'),
  },
  steps: [
    {
      name: 'Ngăn kéo',
      keys: ['name', 'kind', 'device', 'serial', 'state'],
      open: async (page) => {
        await page.getByRole('button', { name: 'Khai báo thiết bị' }).click();
        await page.getByLabel('Tên thuê bao').waitFor();
      },
    },
  ],
});

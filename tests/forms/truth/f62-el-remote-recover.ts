import { blank, form, may, must } from '../truth.ts';

export default form({
  id: 'f62-el-remote-recover',
  about: 'Element Plus: lists searched remotely, el-segmented, el-select-v2, el-autocomplete in a dialog',
  framework: 'element-plus',
  procedure: 'recover-device',
  request: 'recoverToken',
  lateChoices: ['to', 'unit', 'how'],
  expected: {
    to: must('request.addressee', 'N0'),
    no: must('request.documentNumber'),
    date: must('request.documentDate', '20261113'),
    how: may('request.channel', 'Cổng dịch vụ công'),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0', '501'),
    serial: must('certificate.serialNumber@0'),
    mail: must('subscriber.officialEmail@0'),
    kind: must('device.kind@0', 'usb'),
    device: must('device.serialNumber@0'),
    why: must('request.reason', '20'),
    times: blank,
    cname: must('recoveryCoordinator.fullName'),
    cpos: must('recoveryCoordinator.position'),
    cmob: must('recoveryCoordinator.mobile'),
    cmail: must('recoveryCoordinator.officialEmail'),
    slot: blank,
    agree: blank,
  },
  steps: [
    {
      name: 'Người phối hợp',
      keys: ['cname', 'cpos', 'cmob', 'cmail', 'slot'],
      open: async (page) => {
        await page.getByRole('button', { name: 'Khai người phối hợp' }).click();
        await page.getByRole('dialog').getByText('Số máy di động').waitFor();
      },
    },
  ],
});

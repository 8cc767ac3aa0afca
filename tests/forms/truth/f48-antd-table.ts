import { blank, form, may, must } from '../truth.ts';

export default form({
  id: 'f48-antd-table',
  about:
    'Ant Design: a table of changes with a line too many, Descriptions in two columns, Modal, TreeSelect',
  framework: 'antd',
  procedure: 'change',
  request: 'changeUnit',
  expected: {
    kind: must('request.kind', 'TD'),
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', '102'),
    name: must('subscriber.name@0'),
    serial: must('certificate.serialNumber@0'),
    from: may('certificate.validFrom@0'),
    till: may('certificate.validTo@0'),
    device: must('device.serialNumber@0'),
    desk: blank,
    why: must('request.reason', 'LD2'),
    field0: must('change.field@0', 'TC'),
    old0: must('change.from@0'),
    new0: must('change.to@0'),
    note0: blank,
    field1: blank,
    old1: blank,
    new1: blank,
    note1: blank,
    rname: must('certificateReceiver.fullName'),
    rpos: must('certificateReceiver.position'),
    room: blank,
    rmob: must('certificateReceiver.mobile'),
    rmail: must('certificateReceiver.officialEmail'),
  },
  forbidden: { 'x-find': 'search' },
  steps: [
    {
      name: 'Người tiếp nhận',
      keys: ['rname', 'rpos', 'room', 'rmob', 'rmail'],
      open: async (page) => {
        await page.getByRole('button', { name: 'Khai người tiếp nhận' }).click();
        await page.getByRole('dialog').getByLabel('Họ tên').waitFor();
      },
    },
  ],
});

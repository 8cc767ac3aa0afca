import { form, ISO, may, must, rows } from '../truth.ts';

const all = rows(2, (i) => ({
  name: must(`subscriber.name@${i}`),
  unit: must(`subscriber.unit@${i}`),
  serial: must(`certificate.serialNumber@${i}`),
  kind: must(`device.kind@${i}`, 'TK'),
  device: must(`device.serialNumber@${i}`),
  day: must('handover.date', ISO),
}));

export default form({
  id: 'f08-el-table',
  about: 'Element Plus: inputs and selects in an el-table, el-select-v2, el-input-number, "Thêm dòng"',
  framework: 'element-plus',
  procedure: 'confirm-handover',
  request: 'confirm-handover',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate', ISO),
    to: must('request.addressee', '2'),
    qty: may('request.quantity'),
    ...all,
  },
  steps: [
    {
      name: 'Thêm dòng',
      addsRows: true,
      keys: Object.keys(all).filter((key) => key.endsWith('1')),
      open: (page) => page.getByRole('button', { name: 'Thêm dòng' }).click(),
    },
  ],
});

import { blank, form, may, must, rows } from '../truth.ts';

const slips = rows(2, (i) => ({
  name: must(`subscriber.name@${i}`),
  unit: may(`subscriber.unit@${i}`),
  kind: must(`device.kind@${i}`, 'pki'),
  device: must(`device.serialNumber@${i}`),
  serial: must(`certificate.serialNumber@${i}`),
  ticket: blank,
  state: must(`device.condition@${i}`),
}));

export default form({
  id: 'f70-vown-return-slips',
  about:
    'Vue of its own: drop-downs of plain blocks and of roles, labels above that name nothing, abbreviations, rows to add',
  framework: 'vue',
  procedure: 'device-handover',
  request: 'returnTwo',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    day: must('handover.date'),
    place: must('handover.place'),
    gorg: must('organisation.name'),
    gboss: may('organisation.headName'),
    gtitle: may('organisation.headTitle'),
    to: must('request.addressee', '02'),
    bname: blank,
    btitle: blank,
    ...slips,
    qty: may('request.quantity'),
    copies: blank,
    notes: blank,
  },
  steps: [
    {
      name: 'Thêm TB',
      addsRows: true,
      keys: Object.keys(slips).filter((key) => key.endsWith('1')),
      open: (page) => page.getByRole('button', { name: 'Thêm TB' }).click(),
    },
  ],
});

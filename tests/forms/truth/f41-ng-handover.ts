import { blank, form, may, must, rows } from '../truth.ts';

const items = rows(2, (i) => ({
  name: must(`subscriber.name@${i}`),
  device: must(`device.serialNumber@${i}`),
  serial: must(`certificate.serialNumber@${i}`),
  kind: must(`device.kind@${i}`, 'PKI'),
  state: must(`device.condition@${i}`),
  left: blank,
}));

export default form({
  id: 'f41-ng-handover',
  about:
    'Angular reactive forms: cdkListbox, a date of three boxes, rows to add, both parties; no diacritics',
  framework: 'angular',
  procedure: 'device-handover',
  request: 'returnTwo',
  expected: {
    day: must('handover.date'),
    place: must('handover.place'),
    giver: must('organisation.name'),
    giverboss: may('organisation.headName'),
    givertitle: may('organisation.headTitle'),
    taker: must('request.addressee', '1'),
    takerboss: blank,
    takertitle: blank,
    ...items,
    copies: blank,
  },
  steps: [
    {
      name: 'Thêm thiết bị',
      addsRows: true,
      keys: Object.keys(items).filter((key) => key.endsWith('1')),
      open: (page) => page.getByRole('button', { name: 'Them thiet bi' }).click(),
    },
  ],
});

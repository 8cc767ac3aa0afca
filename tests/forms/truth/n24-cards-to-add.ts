import { blank, form, ISO, may, must, rows } from '../truth.ts';

const all = rows(2, (i) => ({
  name: must(`subscriber.name@${i}`),
  kind: must(`device.kind@${i}`, 'U'),
  device: must(`device.serialNumber@${i}`),
  serial: must(`certificate.serialNumber@${i}`),
  state: must(`device.condition@${i}`),
}));

export default form({
  id: 'n24-cards-to-add',
  about: 'cards added by "Thêm thiết bị"; the giving and the receiving party',
  procedure: 'device-handover',
  request: 'returnTwo',
  expected: {
    day: must('handover.date', ISO),
    place: must('handover.place'),
    gorg: may('organisation.name'),
    gname: may('organisation.headName'),
    gpos: may('organisation.headTitle'),
    torg: blank,
    tname: blank,
    tpos: blank,
    ...all,
  },
  steps: [
    {
      name: 'Thêm thiết bị',
      addsRows: true,
      keys: Object.keys(all).filter((key) => key.endsWith('1')),
      open: (page) => page.getByRole('button', { name: 'Thêm thiết bị' }).click(),
    },
  ],
});

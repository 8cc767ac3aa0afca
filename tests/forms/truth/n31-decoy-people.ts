import { blank, form, may, must, rows } from '../truth.ts';

export default form({
  id: 'n31-decoy-people',
  about: 'five people who are not the subscriber; date and place within a sentence',
  procedure: 'device-handover',
  request: 'returnTwo',
  expected: {
    day: must('handover.date'),
    place: must('handover.place'),
    gname: may('organisation.headName'),
    gpos: may('organisation.headTitle'),
    gmob: blank,
    tname: blank,
    tpos: blank,
    tmob: blank,
    wname: blank,
    wid: blank,
    ...rows(2, (i) => ({
      name: must(`subscriber.name@${i}`),
      kind: must(`device.kind@${i}`, '1'),
      device: must(`device.serialNumber@${i}`),
      serial: must(`certificate.serialNumber@${i}`),
      state: must(`device.condition@${i}`),
    })),
    lname: blank,
    lmob: blank,
  },
});

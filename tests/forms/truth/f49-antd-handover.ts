import { blank, form, must, rows } from '../truth.ts';

export default form({
  id: 'f49-antd-handover',
  about:
    'Ant Design: a table of controls with a virtual list of 200 bodies in each line, grouped options, Switch',
  framework: 'antd',
  procedure: 'confirm-handover',
  request: 'confirm-handover',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'tw'),
    place: must('handover.place'),
    org: must('organisation.name'),
    eid: must('organisation.electronicId'),
    phone: must('organisation.phone'),
    orgmail: must('organisation.officialEmail'),
    head: must('organisation.headName'),
    headpos: must('organisation.headTitle'),
    fax: blank,
    ...rows(2, (i) => ({
      name: must(`subscriber.name@${i}`),
      unit: must(`subscriber.unit@${i}`, '132'),
      serial: must(`certificate.serialNumber@${i}`),
      kind: must(`device.kind@${i}`, 'USB'),
      device: must(`device.serialNumber@${i}`),
      day: must('handover.date'),
      seen: blank,
    })),
  },
});

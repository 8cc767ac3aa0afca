import { blank, form, may, must, rows } from '../truth.ts';

export default form({
  id: 'n56-utility-soup',
  about:
    'a soup of utility classes without a label element; three cards, a filter over them, who drafts and who signs',
  procedure: 'renew',
  request: 'renewThree',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'so'),
    drafter: blank,
    signer: may('organisation.headName'),
    signpos: may('organisation.headTitle'),
    ...rows(3, (i) => ({
      name: must(`subscriber.name@${i}`),
      unit: must(`subscriber.unit@${i}`),
      serial: must(`certificate.serialNumber@${i}`),
      from: must(`certificate.validFrom@${i}`),
      till: must(`certificate.validTo@${i}`),
      device: must(`device.serialNumber@${i}`),
      mail: must(`certificate.email@${i}`),
      trans: blank,
    })),
    rname: must('certificateReceiver.fullName'),
    rpos: must('certificateReceiver.position'),
    rmob: must('certificateReceiver.mobile'),
    rmail: must('certificateReceiver.officialEmail'),
  },
  forbidden: { 'x-find': 'search', 'x-filter': 'filter' },
});

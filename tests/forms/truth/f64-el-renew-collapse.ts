import { blank, form, may, must, rows } from '../truth.ts';

export default form({
  id: 'f64-el-renew-collapse',
  about:
    'Element Plus without form items: labels in el-col and plain blocks, el-collapse per certificate, placeholders',
  framework: 'element-plus',
  procedure: 'renew',
  request: 'renewThree',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'H34.13'),
    due: blank,
    org: must('organisation.name'),
    budget: may('organisation.budgetCode'),
    hq: may('organisation.address'),
    filler: blank,
    ...rows(3, (i) => ({
      name: must(`subscriber.name@${i}`),
      pos: may(`subscriber.position@${i}`),
      mail: must(`subscriber.officialEmail@${i}`),
      unit: must(`subscriber.unit@${i}`),
      serial: must(`certificate.serialNumber@${i}`),
      device: must(`device.serialNumber@${i}`),
      from: must(`certificate.validFrom@${i}`),
      till: must(`certificate.validTo@${i}`),
      kind: must(`device.kind@${i}`, 'USB'),
      times: blank,
    })),
    rname: must('certificateReceiver.fullName'),
    rpos: must('certificateReceiver.position'),
    rmob: must('certificateReceiver.mobile'),
    rmail: must('certificateReceiver.officialEmail'),
    rown: blank,
    oath: blank,
  },
});

import { blank, form, must } from '../truth.ts';

export default form({
  id: 'n63-capital-tabs',
  about:
    'Bootstrap 4 tabs in capitals: a SIM whose number is not carried over, the letter beside the receiver',
  procedure: 'issue-person',
  request: 'issueSim',
  expected: {
    name: must('subscriber.name@0'),
    dob: must('subscriber.birthDate@0'),
    id: must('subscriber.idNumber@0'),
    cmnd: blank,
    idon: must('subscriber.idIssuedOn@0'),
    idby: must('subscriber.idIssuedBy@0', '3'),
    unit: must('subscriber.unit@0'),
    pos: must('subscriber.position@0'),
    mail: must('subscriber.officialEmail@0'),
    mail2: blank,
    prov: must('subscriber.province@0', '80'),
    carrier: must('request.carrier', 'VNP'),
    port: must('request.portNumber', '0'),
    phone: must('subscriber.mobile@0'),
    code: blank,
    simserial: blank,
    rname: must('deviceReceiver.fullName'),
    rpos: must('deviceReceiver.position'),
    rid: must('deviceReceiver.idNumber'),
    ridon: must('deviceReceiver.idIssuedOn'),
    ridby: must('deviceReceiver.idIssuedBy'),
    rmob: must('deviceReceiver.mobile'),
    rmail: must('deviceReceiver.officialEmail'),
    raddr: must('deviceReceiver.address'),
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
  },
  steps: [
    {
      name: 'SIM ký số',
      open: (page) => page.getByRole('tab', { name: 'SIM KÝ SỐ' }).click(),
      keys: ['carrier', 'port', 'phone', 'code', 'simserial'],
    },
    {
      name: 'Nhận thiết bị',
      open: (page) => page.getByRole('tab', { name: 'NHẬN THIẾT BỊ' }).click(),
      keys: ['rname', 'rpos', 'rid', 'ridon', 'ridby', 'rmob', 'rmail', 'raddr', 'no', 'date'],
    },
  ],
});

import { blank, form, may, must, rows } from '../truth.ts';

export default form({
  id: 'n55-webforms-repeater',
  about:
    'a WebForms repeater: a nest of fieldsets per person, dates in three lists, a search box in the menu',
  procedure: 'issue-person',
  request: 'issueTwo',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    receipt: blank,
    officer: blank,
    kind: must('request.deviceKind', 'TK'),
    ...rows(2, (i) => ({
      name: must(`subscriber.name@${i}`),
      dob: must(`subscriber.birthDate@${i}`),
      id: must(`subscriber.idNumber@${i}`),
      idon: must(`subscriber.idIssuedOn@${i}`),
      idby: must(`subscriber.idIssuedBy@${i}`, i === 0 ? '13' : '14'),
      mail: must(`subscriber.officialEmail@${i}`),
      unit: must(`subscriber.unit@${i}`),
      pos: must(`subscriber.position@${i}`),
      prov: must(`subscriber.province@${i}`, 'Tây Ninh'),
      mob: may(`subscriber.mobile@${i}`),
      old: may(`subscriber.oldSerial@${i}`),
    })),
    rname: must('deviceReceiver.fullName'),
    rid: must('deviceReceiver.idNumber'),
    ridon: must('deviceReceiver.idIssuedOn'),
    ridby: must('deviceReceiver.idIssuedBy'),
    rpos: must('deviceReceiver.position'),
    rmob: must('deviceReceiver.mobile'),
    rmail: must('deviceReceiver.officialEmail'),
    raddr: must('deviceReceiver.address'),
  },
  forbidden: { 'x-vs': ['hidden', '/wEPDwULLTE3MDcx'], 'x-q': 'search' },
});

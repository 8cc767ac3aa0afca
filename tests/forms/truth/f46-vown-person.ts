import { blank, form, may, must, rows } from '../truth.ts';

const people = rows(2, (i) => ({
  name: must(`subscriber.name@${i}`),
  dob: must(`subscriber.birthDate@${i}`),
  id: must(`subscriber.idNumber@${i}`),
  idon: must(`subscriber.idIssuedOn@${i}`),
  idby: must(`subscriber.idIssuedBy@${i}`),
  unit: must(`subscriber.unit@${i}`),
  pos: must(`subscriber.position@${i}`),
  prov: must(`subscriber.province@${i}`, '80'),
  mail: must(`subscriber.officialEmail@${i}`),
  mob: may(`subscriber.mobile@${i}`),
  kin: blank,
}));

export default form({
  id: 'f46-vown-person',
  about:
    'Vue of its own: dates of three lists, suggestions that must be chosen, a window of provinces, people to add',
  framework: 'vue',
  procedure: 'issue-person',
  request: 'issueTwo',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', '1'),
    qty: may('request.quantity'),
    kind: must('request.deviceKind', 'USB'),
    ...people,
    rname: must('deviceReceiver.fullName'),
    rid: must('deviceReceiver.idNumber'),
    ridon: must('deviceReceiver.idIssuedOn'),
    ridby: must('deviceReceiver.idIssuedBy'),
    rpos: must('deviceReceiver.position'),
    rmob: must('deviceReceiver.mobile'),
    rmail: must('deviceReceiver.officialEmail'),
    raddr: must('deviceReceiver.address'),
    rhours: blank,
  },
  steps: [
    {
      name: 'Thêm người',
      addsRows: true,
      keys: Object.keys(people).filter((key) => key.endsWith('1')),
      open: (page) => page.getByRole('button', { name: 'Thêm người' }).click(),
    },
  ],
});

import { blank, form, ISO, must, rows } from '../truth.ts';

const all = rows(3, (i) => ({
  name: must(`subscriber.name@${i}`),
  dob: must(`subscriber.birthDate@${i}`, ISO),
  id: must(`subscriber.idNumber@${i}`),
  idon: must(`subscriber.idIssuedOn@${i}`, ISO),
  idby: must(`subscriber.idIssuedBy@${i}`, i === 0 ? 'C' : 'A'),
  pos: must(`subscriber.position@${i}`),
  mail: must(`subscriber.officialEmail@${i}`),
  mob: must(`subscriber.mobile@${i}`),
  prov: must(`subscriber.province@${i}`, 'Long An', 'Tỉnh Long An', 'tỉnh Long An'),
  old: i === 2 ? must('subscriber.oldSerial@2', '519C0D1E2F304A88') : blank,
}));

export default form({
  id: 'n71-people-to-add',
  about:
    'three people, a card added for each; one of them has an old certificate; SIM with the number carried over',
  procedure: 'issue-person',
  request: 'issue-person',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate', ISO),
    org: must('organisation.name'),
    qty: must('request.quantity'),
    kind: must('request.deviceKind', 'SIM'),
    net: must('request.carrier', 'VT'),
    port: must('request.portNumber', 'true'),
    ...all,
    rname: must('deviceReceiver.fullName'),
    rid: must('deviceReceiver.idNumber'),
    ridon: must('deviceReceiver.idIssuedOn', ISO),
    ridby: must('deviceReceiver.idIssuedBy'),
    rpos: must('deviceReceiver.position'),
    rmob: must('deviceReceiver.mobile'),
    rmail: must('deviceReceiver.officialEmail'),
    raddr: must('deviceReceiver.address'),
    bname: blank,
    bmob: blank,
  },
  steps: [
    {
      name: 'Thêm người',
      addsRows: true,
      keys: Object.keys(all).filter((key) => !key.endsWith('0')),
      open: async (page) => {
        await page.getByRole('button', { name: 'Thêm người' }).click();
        await page.getByRole('button', { name: 'Thêm người' }).click();
      },
    },
  ],
});

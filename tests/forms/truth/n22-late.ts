import { blank, form, must } from '../truth.ts';

export default form({
  id: 'n22-late',
  about: 'the form comes in three pieces after the page stands; options come later still',
  procedure: 'issue-person',
  request: 'issueOne',
  open: async (page) => {
    await page.getByRole('button', { name: 'Gửi hồ sơ' }).waitFor();
  },
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    name: must('subscriber.name@0'),
    alias: blank,
    dob: must('subscriber.birthDate@0'),
    id: must('subscriber.idNumber@0'),
    idon: must('subscriber.idIssuedOn@0'),
    idby: must('subscriber.idIssuedBy@0', 'BCA'),
    unit: must('subscriber.unit@0'),
    pos: must('subscriber.position@0'),
    prov: must('subscriber.province@0', '80'),
    mail: must('subscriber.officialEmail@0'),
    rname: must('deviceReceiver.fullName'),
    rpos: must('deviceReceiver.position'),
    rid: must('deviceReceiver.idNumber'),
    ridon: must('deviceReceiver.idIssuedOn'),
    ridby: must('deviceReceiver.idIssuedBy'),
    rmob: must('deviceReceiver.mobile'),
    rmail: must('deviceReceiver.officialEmail'),
    raddr: must('deviceReceiver.address'),
  },
});

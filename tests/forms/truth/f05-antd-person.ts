import { blank, form, may, must } from '../truth.ts';

const sim = ['carrier', 'phone', 'port'];

export default form({
  id: 'f05-antd-person',
  about: 'Ant Design: a virtual list of 63 provinces, AutoComplete, fields that come with SIM',
  framework: 'antd',
  procedure: 'issue-person',
  request: 'issueSim',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', '1'),
    name: must('subscriber.name@0'),
    dob: must('subscriber.birthDate@0'),
    id: must('subscriber.idNumber@0'),
    idon: must('subscriber.idIssuedOn@0'),
    idby: must('subscriber.idIssuedBy@0'),
    unit: must('subscriber.unit@0'),
    pos: must('subscriber.position@0'),
    prov: must('subscriber.province@0', '80'),
    mail: must('subscriber.officialEmail@0'),
    mob: may('subscriber.mobile@0'),
    years: blank,
    kind: must('request.deviceKind', 'SIM'),
    carrier: must('request.carrier', 'VinaPhone'),
    phone: may('request.phoneNumber'),
    port: may('request.portNumber'),
    rname: must('deviceReceiver.fullName'),
    rid: must('deviceReceiver.idNumber'),
    ridon: must('deviceReceiver.idIssuedOn'),
    ridby: must('deviceReceiver.idIssuedBy'),
    rpos: must('deviceReceiver.position'),
    rmob: must('deviceReceiver.mobile'),
    rmail: must('deviceReceiver.officialEmail'),
    raddr: must('deviceReceiver.address'),
  },
  steps: [
    {
      name: 'SIM',
      keys: sim,
      open: async (page) => {
        // Where the fill has chosen SIM already, the fields are there.
        if ((await page.locator('[data-truth="carrier"]').count()) > 0) return;
        await page.locator('[data-truth="kind"]').getByRole('combobox').click();
        await page.getByTitle('SIM', { exact: true }).last().click();
      },
    },
  ],
});

import { blank, form, may, must } from '../truth.ts';

export default form({
  id: 'f65-el-org-drawer',
  about:
    'Element Plus: cards of a grid, dates of three formats, a filterable list, suggestions, the receiver in an el-drawer',
  framework: 'element-plus',
  procedure: 'issue-organisation',
  request: 'issueOrg',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate', '2026/11/14'),
    to: must('request.addressee', 'CCTS'),
    way: must('request.channel', '1'),
    signed: may('request.digitallySigned'),
    org: must('organisation.name'),
    short: may('organisation.shortName'),
    eid: must('organisation.electronicId'),
    tax: must('organisation.taxCode'),
    budget: must('organisation.budgetCode'),
    addr: must('organisation.address'),
    prov: must('organisation.province', '51'),
    mail: must('organisation.officialEmail'),
    tel: may('organisation.phone'),
    fax: blank,
    decision: blank,
    founded: blank,
    boss: must('organisation.headName'),
    bosst: must('organisation.headTitle'),
    kind: must('request.deviceKind', 'tk'),
    qty: may('request.quantity'),
    years: blank,
    rname: must('deviceReceiver.fullName'),
    rpos: must('deviceReceiver.position'),
    rid: must('deviceReceiver.idNumber'),
    ridon: must('deviceReceiver.idIssuedOn', '20220701'),
    ridby: must('deviceReceiver.idIssuedBy'),
    rmob: must('deviceReceiver.mobile'),
    rmail: must('deviceReceiver.officialEmail'),
    raddr: must('deviceReceiver.address'),
    rsub: blank,
  },
  steps: [
    {
      name: 'Cán bộ nhận thiết bị',
      keys: ['rname', 'rpos', 'rid', 'ridon', 'ridby', 'rmob', 'rmail', 'raddr', 'rsub'],
      open: async (page) => {
        await page.getByRole('button', { name: 'Kê khai cán bộ nhận thiết bị' }).click();
        await page.getByRole('dialog').getByText('Nơi cấp thẻ').waitFor();
      },
    },
  ],
});

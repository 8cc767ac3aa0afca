import { blank, form, may, must } from '../truth.ts';

export default form({
  id: 'n73-late-and-framed',
  about:
    'sections and a list that come one after another, the receiver in a frame, the contractor as a decoy',
  procedure: 'issue-system',
  request: 'issueServer',
  open: async (page) => {
    await page.frameLocator('iframe').getByText('Cơ quan cấp').waitFor();
  },
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'c'),
    project: blank,
    kind: must('system.kind@0', 'DEV'),
    name: must('system.name@0'),
    ver: may('system.version@0'),
    maker: blank,
    desc: must('system.description@0'),
    store: must('request.deviceKind', '8'),
    owner: must('system.owner@0'),
    tax: must('organisation.taxCode'),
    budget: must('organisation.budgetCode'),
    addr: must('organisation.address'),
    prov: must('organisation.province', 'VN-130'),
    mail: must('organisation.officialEmail'),
    rname: must('deviceReceiver.fullName'),
    rpos: must('deviceReceiver.position'),
    rid: must('deviceReceiver.idNumber'),
    ridon: must('deviceReceiver.idIssuedOn'),
    ridby: must('deviceReceiver.idIssuedBy'),
    rmob: must('deviceReceiver.mobile'),
    rmail: must('deviceReceiver.officialEmail'),
    raddr: must('deviceReceiver.address'),
    company: blank,
    contractor: blank,
    contractortel: blank,
  },
});

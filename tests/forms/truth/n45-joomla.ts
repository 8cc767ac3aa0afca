import { blank, form, may, must } from '../truth.ts';

export default form({
  id: 'n45-joomla',
  about:
    'a Joomla component: lists of bare div elements, segmented ARIA radios, dd-mm-yyyy, a device as subject',
  procedure: 'issue-system',
  request: 'issueServer',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate', '15-11-2026'),
    to: must('request.addressee', 'cuc'),
    kind: must('system.kind@0', 'thietbi'),
    name: must('system.name@0'),
    ver: may('system.version@0'),
    desc: may('system.description@0'),
    fqdn: blank,
    owner: must('system.owner@0'),
    addr: must('organisation.address'),
    prov: must('organisation.province', '80'),
    tax: must('organisation.taxCode'),
    budget: must('organisation.budgetCode'),
    mail: must('organisation.officialEmail'),
    rname: must('deviceReceiver.fullName'),
    rid: must('deviceReceiver.idNumber'),
    ridon: must('deviceReceiver.idIssuedOn', '06-05-2021'),
    ridby: must('deviceReceiver.idIssuedBy'),
    rpos: must('deviceReceiver.position'),
    rmob: must('deviceReceiver.mobile'),
    rmail: must('deviceReceiver.officialEmail'),
    raddr: must('deviceReceiver.address'),
  },
});

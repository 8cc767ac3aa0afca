import { form, may, must } from '../truth.ts';

export default form({
  id: 'f28-quasar-system',
  about:
    'Quasar: q-select with a virtual list, q-input with masks and unmasked values, q-date, radio group, q-btn-toggle',
  framework: 'vue',
  procedure: 'issue-system',
  request: 'issue-system',
  // Its radio buttons have no values of their own.
  lateChoices: ['kind'],
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'c'),
    kind: must('system.kind@0', '3'),
    name: must('system.name@0'),
    ver: may('system.version@0'),
    desc: may('system.description@0'),
    owner: must('system.owner@0'),
    addr: must('organisation.address'),
    tax: must('organisation.taxCode'),
    budget: must('organisation.budgetCode'),
    prov: must('organisation.province', '80'),
    mail: must('organisation.officialEmail'),
    // Plain buttons, of which one is pressed: whether they choose or do something cannot be told.
    store: may('request.deviceKind', 'HSM'),
    rname: must('deviceReceiver.fullName'),
    rid: must('deviceReceiver.idNumber'),
    ridon: must('deviceReceiver.idIssuedOn'),
    ridby: must('deviceReceiver.idIssuedBy'),
    rpos: must('deviceReceiver.position'),
    rmob: must('deviceReceiver.mobile'),
    rmail: must('deviceReceiver.officialEmail'),
    raddr: must('deviceReceiver.address'),
  },
});

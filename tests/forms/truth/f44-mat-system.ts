import type { Page } from '@playwright/test';
import { blank, form, may, must } from '../truth.ts';

const tab = (name: string) => (page: Page) => page.getByRole('tab', { name }).click();

export default form({
  id: 'f44-mat-system',
  about:
    'Angular Material: mat-tab-group, objects as values, option groups, a calendar that cannot be typed into',
  framework: 'angular-material',
  procedure: 'issue-system',
  request: 'issue-system',
  expected: {
    kind: must('system.kind@0', 'PM'),
    name: must('system.name@0'),
    ver: may('system.version@0'),
    desc: may('system.description@0'),
    ip: blank,
    owner: must('system.owner@0'),
    addr: must('organisation.address'),
    tax: must('organisation.taxCode'),
    budget: must('organisation.budgetCode'),
    prov: must('organisation.province', '80'),
    mail: must('organisation.officialEmail'),
    store: must('request.deviceKind', '03'),
    uses: blank,
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'BCY'),
    signed: may('request.digitallySigned'),
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
    { name: 'Công văn', keys: ['no', 'date', 'to', 'signed'], open: tab('Công văn') },
    {
      name: 'Cán bộ tiếp nhận',
      keys: ['rname', 'rid', 'ridon', 'ridby', 'rpos', 'rmob', 'rmail', 'raddr'],
      open: tab('Cán bộ tiếp nhận TBLK'),
    },
  ],
});

import type { Page } from '@playwright/test';
import { form, may, must } from '../truth.ts';

const next = (page: Page) => page.getByRole('button', { name: 'Tiếp theo' }).click();

export default form({
  id: 'n17-wizard',
  about: 'a wizard whose steps replace each other; two headings',
  procedure: 'issue-system',
  request: 'issueServer',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'c'),
    kind: must('system.kind@0', 'd'),
    name: must('system.name@0'),
    ver: may('system.version@0'),
    desc: may('system.description@0'),
    owner: must('system.owner@0'),
    addr: must('organisation.address'),
    tax: must('organisation.taxCode'),
    budget: must('organisation.budgetCode'),
    prov: must('organisation.province', '80'),
    mail: must('organisation.officialEmail'),
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
      name: 'Bước 2',
      open: next,
      keys: ['kind', 'name', 'ver', 'desc', 'owner', 'addr', 'tax', 'budget', 'prov', 'mail'],
    },
    {
      name: 'Bước 3',
      open: next,
      keys: ['rname', 'rid', 'ridon', 'ridby', 'rpos', 'rmob', 'rmail', 'raddr'],
    },
  ],
});

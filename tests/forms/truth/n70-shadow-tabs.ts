import type { Page } from '@playwright/test';
import { blank, form, ISO, may, must } from '../truth.ts';

const tab = (name: string) => (page: Page) => page.getByRole('tab', { name, exact: true }).click();

export default form({
  id: 'n70-shadow-tabs',
  about:
    'upright tabs in a shadow root; the province in the old and the new list; lists that wait for others',
  procedure: 'issue-organisation',
  request: 'issue-organisation',
  expected: {
    form: blank,
    no: must('request.documentNumber'),
    date: must('request.documentDate', ISO),
    channel: must('request.channel', '10'),
    to: must('request.addressee', 'CUC'),
    org: must('organisation.name'),
    intl: blank,
    eid: may('organisation.electronicId'),
    tax: must('organisation.taxCode'),
    budget: must('organisation.budgetCode'),
    addr: must('organisation.address'),
    prov63: must('organisation.province', '80'),
    prov34: must('organisation.province', 'VN-130'),
    ward: blank,
    tel: may('organisation.phone'),
    mail: must('organisation.officialEmail'),
    rname: must('deviceReceiver.fullName'),
    rid: must('deviceReceiver.idNumber'),
    ridon: must('deviceReceiver.idIssuedOn', ISO),
    ridby: must('deviceReceiver.idIssuedBy'),
    rpos: must('deviceReceiver.position'),
    rmob: must('deviceReceiver.mobile'),
    rmail: must('deviceReceiver.officialEmail'),
    raddr: must('deviceReceiver.address'),
  },
  steps: [
    {
      name: 'Cơ quan, tổ chức',
      open: tab('Cơ quan, tổ chức'),
      keys: ['org', 'intl', 'eid', 'tax', 'budget', 'addr', 'prov63', 'prov34', 'ward', 'tel', 'mail'],
    },
    {
      name: 'Người nhận thiết bị',
      open: tab('Người nhận thiết bị'),
      keys: ['rname', 'rid', 'ridon', 'ridby', 'rpos', 'rmob', 'rmail', 'raddr'],
    },
  ],
  lateChoices: ['to', 'ward'],
});

import type { Page } from '@playwright/test';
import { blank, form, may, must } from '../truth.ts';

const tab = (name: RegExp) => async (page: Page) => {
  await page.getByRole('tab', { name }).click();
};

export default form({
  id: 'f42-vuetify-org',
  about: 'Vuetify: v-tabs, bilingual labels, dates with dots, provinces in capitals, a file and an oath',
  framework: 'vue',
  procedure: 'issue-organisation',
  request: 'issueOrg',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate', '14.11.2026'),
    to: must('request.addressee', 'CA'),
    org: must('organisation.name'),
    orgen: blank,
    addr: must('organisation.address'),
    tax: must('organisation.taxCode'),
    budget: must('organisation.budgetCode'),
    eid: may('organisation.electronicId'),
    prov: must('organisation.province', '80'),
    mail: must('organisation.officialEmail'),
    tel: may('organisation.phone'),
    web: blank,
    kind: must('request.deviceKind', '1'),
    rname: must('deviceReceiver.fullName'),
    rpos: must('deviceReceiver.position'),
    rid: must('deviceReceiver.idNumber'),
    ridon: must('deviceReceiver.idIssuedOn', '01.07.2022'),
    ridby: must('deviceReceiver.idIssuedBy'),
    rmob: must('deviceReceiver.mobile'),
    rmail: must('deviceReceiver.officialEmail'),
    raddr: must('deviceReceiver.address'),
    agree: blank,
  },
  forbidden: { 'x-file': 'file' },
  steps: [
    {
      name: 'Tổ chức',
      keys: ['org', 'orgen', 'addr', 'tax', 'budget', 'eid', 'prov', 'mail', 'tel', 'web', 'kind'],
      open: tab(/Organisation/),
    },
    {
      name: 'Người nhận thiết bị',
      keys: ['rname', 'rpos', 'rid', 'ridon', 'ridby', 'rmob', 'rmail', 'raddr', 'agree'],
      open: tab(/Device receiver/),
    },
  ],
});

import type { Page } from '@playwright/test';
import { blank, form, may, must } from '../truth.ts';

const step = (name: string) => (page: Page) => page.getByRole('button', { name }).click();

export default form({
  id: 'f67-vuetify-server-stepper',
  about:
    'Vuetify: v-stepper of four, v-autocomplete, v-combobox, prefixes, suffixes and hints, typed and picked dates',
  framework: 'vue',
  procedure: 'issue-system',
  request: 'issueServer',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'b'),
    way: must('request.channel', '11'),
    kind: must('system.kind@0', 'M'),
    name: must('system.name@0'),
    ver: may('system.version@0'),
    desc: must('system.description@0'),
    domain: blank,
    users: blank,
    live: blank,
    owner: must('system.owner@0'),
    tax: must('organisation.taxCode'),
    budget: must('organisation.budgetCode'),
    hq: must('organisation.address'),
    // Long An is now part of Tây Ninh.
    prov: must('organisation.province', 'VN-130'),
    mail: must('organisation.officialEmail'),
    hotline: blank,
    store: must('request.deviceKind', 'TOK'),
    rname: must('deviceReceiver.fullName'),
    rpos: must('deviceReceiver.position'),
    rid: must('deviceReceiver.idNumber'),
    ridon: must('deviceReceiver.idIssuedOn'),
    ridby: must('deviceReceiver.idIssuedBy'),
    rmob: must('deviceReceiver.mobile'),
    rmail: must('deviceReceiver.officialEmail'),
    raddr: must('deviceReceiver.address'),
    rnote: blank,
  },
  steps: [
    {
      name: 'Máy chủ / phần mềm',
      keys: ['kind', 'name', 'ver', 'desc', 'domain', 'users', 'live'],
      open: step('Máy chủ / phần mềm'),
    },
    {
      name: 'Đơn vị chủ quản',
      keys: ['owner', 'tax', 'budget', 'hq', 'prov', 'mail', 'hotline'],
      open: step('Đơn vị chủ quản'),
    },
    {
      name: 'Nhận thiết bị',
      keys: ['store', 'rname', 'rpos', 'rid', 'ridon', 'ridby', 'rmob', 'rmail', 'raddr', 'rnote'],
      open: step('Nhận thiết bị'),
    },
  ],
});

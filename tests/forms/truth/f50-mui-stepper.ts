import type { Page } from '@playwright/test';
import { blank, form, may, must } from '../truth.ts';

/** The part that was open must have gone, as it has for whoever looks at the page. */
const next = (first: string) => async (page: Page) => {
  await page.getByRole('button', { name: 'Bước kế tiếp' }).last().click();
  await page.locator(`[data-truth="${first}"]`).waitFor({ state: 'detached' });
};
const thing = {
  kind: must('system.kind@0', 'T'),
  name: must('system.name@0'),
  ver: may('system.version@0'),
  desc: may('system.description@0'),
  ip: blank,
  sn: blank,
  owner: must('system.owner@0'),
  addr: must('organisation.address'),
  tax: must('organisation.taxCode'),
  budget: must('organisation.budgetCode'),
  prov: must('organisation.province', 'VN-130'),
  mail: must('organisation.officialEmail'),
};
const receiver = {
  store: must('request.deviceKind', 'PKI'),
  rname: must('deviceReceiver.fullName'),
  rpos: must('deviceReceiver.position'),
  rid: must('deviceReceiver.idNumber'),
  ridon: must('deviceReceiver.idIssuedOn'),
  ridby: must('deviceReceiver.idIssuedBy'),
  rmob: must('deviceReceiver.mobile'),
  rmail: must('deviceReceiver.officialEmail'),
  raddr: must('deviceReceiver.address'),
  track: blank,
};

export default form({
  id: 'f50-mui-stepper',
  about: 'MUI: a vertical stepper, radio groups, a switch, fields put together from their parts',
  framework: 'react',
  procedure: 'issue-system',
  request: 'issueServer',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', '2'),
    signed: may('request.digitallySigned'),
    ...thing,
    ...receiver,
  },
  steps: [
    { name: 'Đối tượng được cấp', open: next('no'), keys: Object.keys(thing) },
    { name: 'Khoá và người nhận', open: next('name'), keys: Object.keys(receiver) },
  ],
});

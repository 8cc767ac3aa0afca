import type { Page } from '@playwright/test';
import { blank, form, may, must, rows } from '../truth.ts';

const next = (page: Page) => page.getByRole('button', { name: 'Tiếp theo' }).click();
const all = rows(2, (i) => ({
  name: must(`subscriber.name@${i}`),
  dob: must(`subscriber.birthDate@${i}`),
  sex: blank,
  id: must(`subscriber.idNumber@${i}`),
  idon: must(`subscriber.idIssuedOn@${i}`),
  idby: must(`subscriber.idIssuedBy@${i}`, i === 0 ? 'QLHC' : 'BCA'),
  pos: must(`subscriber.position@${i}`),
  unit: must(`subscriber.unit@${i}`),
  prov: must(`subscriber.province@${i}`, '80'),
  mail: must(`subscriber.officialEmail@${i}`),
  mob: may(`subscriber.mobile@${i}`),
  old: may(`subscriber.oldSerial@${i}`),
}));
const receiver = {
  kind: must('request.deviceKind', 'tk'),
  rname: must('deviceReceiver.fullName'),
  rid: must('deviceReceiver.idNumber'),
  ridon: must('deviceReceiver.idIssuedOn'),
  ridby: must('deviceReceiver.idIssuedBy'),
  rpos: must('deviceReceiver.position'),
  rmob: must('deviceReceiver.mobile'),
  rmail: must('deviceReceiver.officialEmail'),
  raddr: must('deviceReceiver.address'),
  intro: blank,
};

export default form({
  id: 'f47-antd-batch',
  about: 'Ant Design: Steps whose parts come and go, Form.List of people within Collapse, Segmented as decoy',
  framework: 'antd',
  procedure: 'issue-person',
  request: 'issueTwo',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'BCY'),
    qty: may('request.quantity'),
    by: blank,
    urgent: blank,
    ...all,
    ...receiver,
  },
  steps: [
    { name: 'Thuê bao', open: next, keys: Object.keys(all).filter((key) => key.endsWith('0')) },
    {
      name: 'Thêm thuê bao',
      addsRows: true,
      keys: Object.keys(all).filter((key) => key.endsWith('1')),
      open: (page) => page.getByRole('button', { name: 'Thêm thuê bao' }).click(),
    },
    { name: 'Thiết bị, người nhận', open: next, keys: Object.keys(receiver) },
  ],
});

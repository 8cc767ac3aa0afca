import { blank, form, may, must } from '../truth.ts';

export default form({
  id: 'f59-bs-dropdown',
  about:
    'Bootstrap 5: dropdown menus of buttons or links in place of selects, input groups, a modal, jQuery Validate',
  framework: 'jquery',
  procedure: 'revoke',
  request: 'revokeLost',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'd1'),
    name: must('subscriber.name@0'),
    idno: must('subscriber.idNumber@0'),
    pos: must('subscriber.position@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    ca: may('certificate.issuer@0'),
    device: must('device.serialNumber@0'),
    kind: must('device.kind@0', 'PKIT'),
    why: must('request.reason', '3'),
    record: blank,
    mobx: blank,
  },
  steps: [
    {
      name: 'Chứng thư',
      keys: ['name', 'idno', 'pos', 'unit', 'serial', 'ca', 'device', 'kind', 'why', 'record', 'mobx'],
      open: async (page) => {
        await page.getByRole('button', { name: 'Nhập thông tin chứng thư' }).click();
        await page.locator('#cert.show').waitFor();
      },
    },
  ],
});
